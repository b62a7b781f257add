package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.arshjulet.avisering.Aviseringsprov.NILS;
import static se.arshjulet.avisering.Aviseringsprov.REVISOR;

import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inloggning.Nekade;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Sidadress;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;


class KalenderflodeTest {

    private static final LocalDate SKOTTDAGEN = LocalDate.of(2024, 2, 29);

    private Aviseringsprov prov;

    @BeforeEach
    void starta() {
        prov = new Aviseringsprov(LocalDate.of(2024, 1, 9).atTime(9, 0));
    }

    @AfterEach
    void stang() {
        prov.close();
    }

    @Test
    void revisorns_kalender_har_uppgifternas_och_planens_dagar() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        String kalender = las(dela(REVISOR)).orElseThrow();
        assertThat(kalender).contains("SUMMARY:Göra granskaSvar\\, N").contains("DTSTART;VALUE=DATE:20240229")
                .contains("SUMMARY:Oberoendeprövning: sista dag").contains("https://arshjulet.example.se/svar/granskaSvar.xhtml?uppgift=");
        assertThat(kalender).as("svarets dag står i missivet").doesNotContain("Nämndens svar: sista dag");
    }

    @Test
    void namndens_kalender_har_bara_namndens_egna_uppgifter() {
        prov.uppgift("granskaSvar", Roll.NAMND, SKOTTDAGEN);
        prov.uppgift("atgardaNoteringar", null, SKOTTDAGEN);
        assertThat(las(dela(NILS)).orElseThrow()).contains("Göra granskaSvar").doesNotContain("atgardaNoteringar").doesNotContain("plan-");
        assertThat(las(dela("nora@arshjulet.invalid")).orElseThrow()).as("en annan nämnd").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void samma_sak_heter_detsamma_nasta_gang() {
        prov.uppgift("granskaSvar", null, SKOTTDAGEN);
        String hemlighet = dela(REVISOR);
        assertThat(las(hemlighet)).isEqualTo(las(hemlighet)).isPresent();
    }

    @Test
    void ett_nytt_losenord_gor_det_gamla_vardelost_och_ett_aterkallat_ar_det_ocksa() {
        String gammal = dela(REVISOR);
        String ny = dela(REVISOR);
        assertThat(ny).isNotEqualTo(gammal).hasSize(43);
        assertThat(las(gammal)).isEmpty();
        assertThat(las(ny)).isPresent();
        som(REVISOR, bonor -> {
            bonor.hamta(AviseringService.class).aterkallaKalender();
            return null;
        });
        assertThat(las(ny)).isEmpty();
        assertThat(prov.databas.<List<?>>hamta(em -> em.createQuery("select v.kalender from Aviseringsval v where v.kalender = :text").setParameter("text", ny).getResultList()))
                .as("hemligheten själv lagras inte").isEmpty();
    }

    @Test
    void losenordet_ar_en_persons_och_star_i_adressen_bara_dar_kontoret_later_det() {
        Kalenderdelning sluten = delning(NILS, false);
        assertThat(sluten.adress()).isEqualTo("https://arshjulet.example.se/kalender/arshjulet.ics");
        assertThat(sluten.hemligAdress()).isEmpty();
        assertThat(flode(flode -> flode.las(sluten.anvandarnamn(), sluten.losenord()))).isPresent();
        assertThat(flode(flode -> flode.las("revisor", sluten.losenord()))).as("en annans").isEmpty();
        assertThat(sluten).asString().doesNotContain(sluten.losenord());

        Kalenderdelning oppen = delning(NILS, true);
        assertThat(oppen.hemligAdress()).isEqualTo("https://arshjulet.example.se/kalender/" + oppen.losenord() + ".ics");
    }

    @Test
    void ett_stangt_konto_har_ingen_kalender() {
        String hemlighet = dela(REVISOR);
        prov.anvandaren(REVISOR, Anvandare::inaktivera);
        assertThat(las(hemlighet)).isEmpty();
    }

    @Test
    void den_som_organisationen_har_sagt_nej_till_har_ingen_kalender_forran_den_slapps_in_igen() {
        String hemlighet = dela(REVISOR);
        prov.databas.gor(em -> em.createNativeQuery("insert into identitetskoppling (version, anvandare_id, issuer, subject, kopplad, nekad)"
                + " select 1, id, 'https://inloggning.example.se', 'rut', current_timestamp, current_timestamp from anvandare where epost = ?").setParameter(1, REVISOR).executeUpdate());
        assertThat(las(hemlighet)).isEmpty();
        prov.databas.gor(em -> em.createNativeQuery("update identitetskoppling set nekad = null").executeUpdate());
        assertThat(las(hemlighet)).isPresent();
    }

    @Test
    void valet_kommer_ihag_och_ett_okant_val_far_ett_besked() {
        som(REVISOR, bonor -> {
            bonor.hamta(AviseringService.class).valj("DAGLIGEN");
            return null;
        });
        assertThat(this.<Installningar>som(REVISOR, bonor -> bonor.hamta(AviseringService.class).installningar()).satt()).isEqualTo(Aviseringssatt.DAGLIGEN);
        Regelbrott nej = catchThrowableOfType(Regelbrott.class, () -> som(REVISOR, bonor -> {
            bonor.hamta(AviseringService.class).valj("ALDRIG");
            return null;
        }));
        assertThat(Brott.falt(nej.brister())).containsExactly("satt");
    }

    private String dela(String epost) {
        return delning(epost, false).losenord();
    }

    private Kalenderdelning delning(String epost, boolean medHemlighet) {
        return som(epost, bonor -> bonor.med(Kalenderadress.class, new Kalenderadress(bonor.hamta(Sidadress.class), medHemlighet)).hamta(AviseringService.class).delaKalender());
    }

    private Optional<String> las(String hemlighet) {
        return flode(flode -> flode.las(hemlighet));
    }

    private Optional<String> flode(Function<Kalenderflode, Optional<String>> lasning) {
        return prov.i(bonor -> {
            Kalenderflode flode = new Kalenderflode();
            flode.aviseringar = bonor.hamta(AviseringRepository.class);
            flode.anvandare = bonor.hamta(AnvandareRepository.class);
            flode.nej = bonor.hamta(Nekade.class);
            flode.adress = bonor.hamta(Sidadress.class);
            flode.kallor = kallor(bonor);
            return lasning.apply(flode);
        });
    }

    private static Instance<Kalenderkalla> kallor(Bonor bonor) {
        return Koppling.alla(List.of(bonor.hamta(Uppgiftskalender.class), bonor.hamta(Plankalender.class)));
    }

    private <T> T som(String epost, Function<Bonor, T> arbete) {
        return prov.i(bonor -> {
            bonor.hamta(Inloggad.class).agera(bonor.hamta(AnvandareRepository.class).alla().stream().filter(a -> epost.equals(a.getEpost())).findFirst().orElseThrow());
            return arbete.apply(bonor);
        });
    }
}
