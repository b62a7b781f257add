package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.fordjupning.FordjupningService;
import se.arshjulet.fordjupning.Fordjupningsdel;
import se.arshjulet.fordjupning.Fordjupningsformular;
import se.arshjulet.inkorg.Testuppgift;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

/** Two nämnder's auditors record the same report, which the first of them put there. */
class RedovisningTest extends Innehallsprov {

    private static final String FORSTA = "NORV";
    private static final String ANDRA = "RS";

    @Test
    void den_som_kommer_sedan_ansluter_sig_med_numret_och_far_orden_darifran() {
        redovisa(FORSTA, "Inköp");
        redovisa(ANDRA, "");
        redovisa(ANDRA, "");
        assertThat(las(ANDRA).getFordjupade()).singleElement().satisfies(del -> {
            assertThat(del.getTitel()).isEqualTo("Inköp");
            assertThat(del.getAdressater()).hasSize(2);
        });
    }

    @Test
    void den_som_har_anslutit_sig_andrar_inte_orden_och_tar_inte_bort_den_som_redovisade() {
        redovisa(FORSTA, "Inköp");
        Brott.kravs("fordjupning.fel.annansRapport", () -> redovisa(ANDRA, "Annat"));
        redovisa(ANDRA, "");
        Brott.kravs("fordjupning.fel.annansRapport", () -> spara(ANDRA, f -> f.getFordjupade().get(0).setTitel("Annat")));
        Brott.kravs("fordjupning.fel.annansRapport", () -> spara(ANDRA, f -> f.getFordjupade().get(0).getAdressater().remove(0)));
        spara(ANDRA, f -> f.getFordjupade().get(0).getAdressater().get(1).setRoll("ADRESSAT"));
        spara(ANDRA, f -> f.getFordjupade().clear());
        assertThat(las(FORSTA).getFordjupade()).singleElement().satisfies(del -> assertThat(del.getAdressater()).hasSize(1));
    }

    @Test
    void den_som_redovisade_rattar_sitt_tills_en_annans_arsrapport_ar_inlamnad() {
        redovisa(FORSTA, "Inköp");
        redovisa(ANDRA, "");
        spara(FORSTA, f -> f.getFordjupade().get(0).setTitel("Inköp och avtal"));
        databas.gor(em -> aret(em, ANDRA).narFas(Fas.KVALITETSSAKRING));
        spara(FORSTA, f -> { });
        Brott.kravs("fordjupning.fel.iAnnansArsrapport", () -> spara(FORSTA, f -> f.getFordjupade().get(0).setTitel("Inköp")));
        assertThat(las(ANDRA).getFordjupade().get(0).getTitel()).isEqualTo("Inköp och avtal");
    }

    private static void redovisa(String namnd, String titel) {
        spara(namnd, formular -> {
            formular.getFordjupade().clear();
            Fordjupningsdel del = new Fordjupningsdel();
            del.setNummer("88");
            del.setTitel(titel);
            formular.getFordjupade().add(del);
        });
    }

    private static void spara(String namnd, Consumer<Fordjupningsformular> andring) {
        databas.gor(em -> {
            FordjupningService tjanst = new Koppling(em, NU).hamta(FordjupningService.class);
            Uppgift uppgift = Testuppgift.av(aret(em, namnd), Steg.FORDJUPNING, tjanst.nyckel());
            Fordjupningsformular formular = tjanst.las(uppgift);
            andring.accept(formular);
            tjanst.spara(uppgift, formular);
        });
    }

    private static Fordjupningsformular las(String namnd) {
        return databas.hamta(em -> {
            FordjupningService tjanst = new Koppling(em, NU).hamta(FordjupningService.class);
            return tjanst.las(Testuppgift.av(aret(em, namnd), Steg.FORDJUPNING, tjanst.nyckel()));
        });
    }

    private static Arsgranskning aret(EntityManager em, String namnd) {
        return em.createQuery("select a from Arsgranskning a where a.namnd.kortnamn = :namnd and a.status = :pagar", Arsgranskning.class)
                .setParameter("namnd", namnd).setParameter("pagar", Arsgranskning.Status.PAGAENDE).getSingleResult();
    }
}
