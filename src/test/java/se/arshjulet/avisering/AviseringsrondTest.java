package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.avisering.Aviseringsprov.NILS;
import static se.arshjulet.avisering.Aviseringsprov.NINA;
import static se.arshjulet.avisering.Aviseringsprov.REVISOR;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftpamind;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Franvaro;
import se.arshjulet.organisation.Roll;

class AviseringsrondTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 1);
    private static final LocalDate SKOTTDAGEN = LocalDate.of(2024, 2, 29);

    private Aviseringsprov prov;

    @BeforeEach
    void starta() {
        prov = new Aviseringsprov(START.atTime(9, 0));
    }

    @AfterEach
    void stang() {
        prov.close();
    }

    @Test
    void den_som_far_en_uppgift_far_ett_brev_med_lank_och_utan_innehall() throws Exception {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        prov.slag();
        assertThat(prov.amnen(REVISOR)).hasSize(1).first().asString().startsWith("Svar har kommit: N");
        MimeMultipart delar = (MimeMultipart) prov.brev(REVISOR).get(0).getContent();
        assertThat((String) delar.getBodyPart(0).getContent()).contains("Den ska vara klar senast 2024-02-29.")
                .contains("https://arshjulet.example.se/svar/granskaSvar.xhtml?uppgift=").contains("https://arshjulet.example.se/avisering/installningar.xhtml");
        assertThat((String) delar.getBodyPart(1).getContent()).contains("href=\"https://arshjulet.example.se/svar/granskaSvar.xhtml?uppgift=");
    }

    @Test
    void en_ledig_uppgift_meddelas_dem_som_kan_ta_den_och_inga_andra() {
        prov.uppgift("granskaSvar", Roll.NAMND, SKOTTDAGEN);
        prov.slag();
        assertThat(prov.brev(NILS)).hasSize(1);
        assertThat(prov.brev(NINA)).hasSize(1);
        assertThat(prov.antalBrev()).isEqualTo(2);
    }

    @Test
    void den_uppgift_som_expedieringen_redan_har_talat_om_meddelas_inte_en_gang_till() {
        prov.uppgift("lamnaSvar", Roll.NAMND, SKOTTDAGEN);
        prov.slag();
        assertThat(prov.antalBrev()).isZero();
    }

    @Test
    void den_som_far_en_uppgift_overlamnad_far_veta_det() {
        prov.uppgift("lamnaSvar", Roll.NAMND, SKOTTDAGEN);
        prov.slag();
        prov.uppgifterna(u -> Testuppgift.byter(u, "nina", START.atTime(10, 0)));
        prov.blir(START.atTime(10, 1));
        prov.slag();
        assertThat(prov.amnen(NINA)).hasSize(1).first().asString().startsWith("Ny uppgift: Göra lamnaSvar");
        assertThat(prov.antalBrev()).isOne();
    }

    @Test
    void den_som_ersatter_nagon_far_ocksa_veta_det_sa_lange_och_om_det_ror_en_roll_som_hen_har() {
        prov.databas.gor(em -> {
            Anvandare borta = em.createQuery("select a from Anvandare a where a.epost = :epost", Anvandare.class).setParameter("epost", REVISOR).getSingleResult();
            Anvandare ersattare = new Anvandare("ersattare", "Erna Ersättare", Set.of(Roll.YRKESREVISOR));
            ersattare.andraUppgifter("Erna Ersättare", "", "erna@arshjulet.invalid");
            em.persist(ersattare);
            em.persist(new Franvaro(borta, ersattare, START, START.plusDays(3), "direktor", START.atTime(8, 0)));
        });
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.uppgift("egenprov", null, SKOTTDAGEN);
        prov.slag();
        assertThat(prov.amnen("erna@arshjulet.invalid")).as("det som rör någon själv gör ingen annan").singleElement().asString().startsWith("Svar har kommit");
        assertThat(prov.brev(REVISOR)).hasSize(1);
        prov.blir(SKOTTDAGEN.minusDays(7));
        prov.slag();
        assertThat(prov.brev("erna@arshjulet.invalid")).as("är tillbaka").hasSize(1);
        assertThat(prov.brev(REVISOR)).hasSize(2);
    }

    @Test
    void en_revisors_uppgift_som_ingen_har_ar_direktorens_att_lamna_over() throws Exception {
        prov.databas.gor(em -> {
            Anvandare direktor = new Anvandare("direktor", "Dag Direktör", Set.of(Roll.REVISIONSDIREKTOR));
            direktor.andraUppgifter("Dag Direktör", "", "dag@arshjulet.invalid");
            em.persist(direktor);
        });
        prov.uppgift("granskaSvar", Roll.YRKESREVISOR, SKOTTDAGEN);
        prov.slag();
        assertThat(prov.antalBrev()).isOne();
        MimeMultipart delar = (MimeMultipart) prov.brev("dag@arshjulet.invalid").get(0).getContent();
        assertThat((String) delar.getBodyPart(0).getContent()).contains("Ingen har den", "projektledare").doesNotContain("i gruppen kan göra det");
    }

    @Test
    void en_uppgift_som_blev_klar_innan_nagon_hann_fa_veta_det_ger_inget_brev() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.databas.gor(em -> em.createQuery("delete from Uppgift u").executeUpdate());
        prov.slag();
        assertThat(prov.antalBrev()).isZero();
    }

    @Test
    void flera_uppgifter_pa_en_gang_blir_ett_brev() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.uppgift("granskaSvar", null, SKOTTDAGEN.plusDays(1));
        prov.uppgift("atgardaNoteringar", null, SKOTTDAGEN.plusDays(2));
        prov.slag();
        assertThat(prov.amnen(REVISOR)).containsExactly("3 besked från Årshjulet");
    }

    @Test
    void paminnelsen_kommer_30_7_och_1_dag_fore_och_en_gang_nar_det_ar_for_sent() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        int fore = prov.antalBrev();
        for (LocalDate dag = START.plusDays(1); dag.isBefore(SKOTTDAGEN.plusDays(10)); dag = dag.plusDays(1)) {
            int innan = prov.antalBrev();
            prov.blir(dag);
            prov.slag();
            prov.slag();
            boolean ska = List.of(LocalDate.of(2024, 1, 30), LocalDate.of(2024, 2, 22), LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1)).contains(dag);
            assertThat(prov.antalBrev() - innan).as("brev den %s", dag).isEqualTo(ska ? 1 : 0);
        }
        assertThat(prov.amnen(REVISOR).subList(fore, fore + 4)).extracting(amne -> amne.split(":")[0]).containsExactly("Påminnelse", "Påminnelse", "Påminnelse", "Försenad");
    }

    @Test
    void en_dag_da_inget_gick_tas_igen_och_over_arsskiftet_sags_bara_det_narmaste() {
        prov.uppgift("granskaSvar", null, LocalDate.of(2024, 1, 2));
        prov.slag();
        prov.blir(LocalDate.of(2023, 12, 29));
        prov.slag();
        assertThat(prov.amnen(REVISOR)).hasSize(2).last().asString().startsWith("Påminnelse");
        prov.blir(LocalDate.of(2024, 1, 1));
        prov.slag();
        assertThat(prov.amnen(REVISOR)).hasSize(3).last().asString().startsWith("Påminnelse");
    }

    @Test
    void den_som_nyss_fick_en_bradskande_uppgift_pamins_inte_dagen_efter() {
        prov.uppgift("granskaSvar", null, START.plusDays(5));
        prov.slag();
        prov.blir(START.plusDays(1));
        prov.slag();
        assertThat(prov.antalBrev()).isOne();
    }

    @Test
    void inget_pamins_fore_sju_pa_morgonen() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        prov.blir(SKOTTDAGEN.minusDays(7).atTime(6, 59));
        prov.slag();
        assertThat(prov.antalBrev()).isOne();
        prov.blir(SKOTTDAGEN.minusDays(7).atTime(7, 0));
        prov.slag();
        assertThat(prov.antalBrev()).isEqualTo(2);
    }

    @Test
    void planens_paminnelse_pa_samma_dag_ar_inte_en_till() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        prov.slag();
        prov.blir(SKOTTDAGEN.minusDays(7));
        prov.uppgifterna(u -> prov.i(bonor -> {
            bonor.hamta(Uppgiftsavisering.class).paminn(new Uppgiftpamind(u));
            return null;
        }));
        prov.slag();
        prov.blir(SKOTTDAGEN.minusDays(6));
        prov.slag();
        assertThat(prov.antalBrev()).isEqualTo(2);
        prov.blir(SKOTTDAGEN.minusDays(5));
        prov.uppgifterna(u -> prov.i(bonor -> {
            bonor.hamta(Uppgiftsavisering.class).paminn(new Uppgiftpamind(u));
            return null;
        }));
        prov.slag();
        assertThat(prov.antalBrev()).as("en annan dag i planen är en påminnelse till").isEqualTo(3);
    }

    @Test
    void ett_besked_om_samma_sak_sags_en_gang() {
        Besked besked = new Besked("expedierad|1", Slag.BESKED, "Årsrapporten", "Den har kommit.", "/inkorg/inkorg.xhtml");
        for (int i = 0; i < 2; i++) {
            prov.anvandaren(NILS, nils -> prov.i(bonor -> {
                bonor.hamta(Aviseringar.class).meddela(List.of(nils), besked);
                return null;
            }));
            prov.slag();
        }
        assertThat(prov.amnen(NILS)).containsExactly("Årsrapporten");
    }

    @Test
    void morgonens_rond_fragar_lika_lite_for_manga_uppgifter_som_for_fa() {
        for (int i = 0; i < 40; i++) {
            prov.uppgift("granskaSvar", null, START.plusDays(40 + i));
        }
        prov.slag();
        prov.blir(START.plusDays(50));
        int satser = prov.databas.satserFor(em -> prov.i(bonor -> bonor.hamta(Rondsteg.class).morgon(0L)));
        int rader = prov.databas.<Long>hamta(em -> em.createQuery("select count(a) from Avisering a where a.slag <> :ny", Long.class).setParameter("ny", Slag.UPPGIFT).getSingleResult()).intValue();
        assertThat(rader).isPositive();
        assertThat(satser - rader).as("frågor, förutom raderna").isLessThanOrEqualTo(6);
    }
}
