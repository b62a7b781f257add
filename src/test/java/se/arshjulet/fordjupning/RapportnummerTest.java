package se.arshjulet.fordjupning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.revisionsplan.Revisionsplan;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** A report has one number, and a number one report. */
class RapportnummerTest {

    private final Formularprov<Fordjupningsformular> prov = new Formularprov<>(FordjupningService.class, Steg.FORDJUPNING, Upplagt::allt);

    @Test
    void ett_nummer_som_en_egen_granskning_har_kan_inte_skrivas_for_hand_och_inget_av_formularet_sparas() {
        egen("Delegerade beslut", 6);
        Brott.kravs("fordjupning.fel.upptaget", () -> prov.spara(formular -> {
            formular.getFordjupade().add(del("5", "Den första"));
            formular.getFordjupade().add(del("6", "Något annat"));
        }));
        assertThat(prov.las().getFordjupade()).isEmpty();
        assertThat(titlar()).containsExactly("Delegerade beslut");
    }

    @Test
    void samma_nummer_tva_ganger_i_formularet_sags_och_inget_sparas() {
        Brott.kravs("fordjupning.fel.dubblett", () -> prov.spara(formular -> {
            formular.getFordjupade().add(del("7", "Ett"));
            formular.getFordjupade().add(del("7", "Två"));
        }));
        assertThat(prov.las().getFordjupade()).isEmpty();
    }

    @Test
    void en_rapport_fran_ett_annat_ar_skrivs_inte_over_aret_sags_vid_sitt_falt() {
        Long forra = prov.iDatabasen(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, prov.granskning());
            FordjupadGranskning redovisad = new FordjupadGranskning(4, granskning.getAr() - 1);
            redovisad.redovisa("Inköp", "verksamhet", 2, "Avtalen följs inte.", true);
            redovisad.adressera(granskning.getNamnd(), Adressatroll.ADRESSAT);
            Redovisningsratt.tillfaller(redovisad, granskning.getNamnd());
            redovisad.rekommendera("1", "Följ avtalen.");
            em.persist(redovisad);
            em.flush();
            return redovisad.getId();
        });
        Fordjupningsdel bara = del("4", "");
        bara.setAr(String.valueOf(Integer.parseInt(bara.getAr()) - 1));
        assertThatThrownBy(() -> prov.spara(formular -> formular.getFordjupade().add(bara))).isInstanceOfSatisfying(Regelbrott.class, brott ->
                assertThat(brott.brister()).extracting(Brist::falt, Brist::nyckel).containsExactly(tuple("fordjupade[0].ar", "fordjupning.fel.annatAr")));
        assertThat((String) prov.iDatabasen(em -> {
            FordjupadGranskning kvar = em.find(FordjupadGranskning.class, forra);
            return kvar.getTitel() + " " + kvar.getNiva() + " " + kvar.getIakttagelser() + " " + kvar.getRekommendationer().get(0).getText();
        })).isEqualTo("Inköp 2 Avtalen följs inte. Följ avtalen.");
    }

    @Test
    void den_som_far_nummer_far_nasta_och_har_kvar_det() {
        prov.iDatabasen(em -> {
            em.persist(new Revisionsplan(ar(em.find(Arsgranskning.class, prov.granskning()))));
            return null;
        });
        Long forsta = egen("Den första", null);
        Long andra = egen("Den andra", null);
        assertThat(List.of(nummer(forsta), nummer(andra), nummer(forsta))).satisfies(n -> {
            assertThat(n.get(1)).isEqualTo(n.get(0) + 1);
            assertThat(n.get(2)).isEqualTo(n.get(0));
        });
    }

    private Integer nummer(Long id) {
        return prov.iDatabasen(em -> new Koppling(em, Ar.START).hamta(Rapportnummer.class).ge(em.find(FordjupadGranskning.class, id)));
    }

    private Long egen(String titel, Integer nummer) {
        return prov.iDatabasen(em -> {
            FordjupadGranskning ny = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, ar(em.find(Arsgranskning.class, prov.granskning())), titel, "verksamhet", LocalDateTime.of(2024, 1, 8, 9, 0));
            if (nummer != null) {
                ny.numrera(nummer);
            }
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
    }

    private static int ar(Arsgranskning granskning) {
        return granskning.getAr();
    }

    private List<String> titlar() {
        return prov.iDatabasen(em -> em.createQuery("select f.titel from FordjupadGranskning f where f.ar = :ar", String.class)
                .setParameter("ar", ar(em.find(Arsgranskning.class, prov.granskning()))).getResultList());
    }

    private Fordjupningsdel del(String nummer, String titel) {
        Fordjupningsdel del = new Fordjupningsdel();
        del.setNummer(nummer);
        del.setAr(String.valueOf((int) prov.iDatabasen(em -> ar(em.find(Arsgranskning.class, prov.granskning())))));
        del.setTitel(titel);
        return del;
    }
}
