package se.arshjulet.tidigare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class TidigareuppfoljningTest {

    private final Domandatabas databas = Domandatabas.gemensam();
    private Long id;

    @BeforeEach
    void tva_oppna_punkter() {
        id = databas.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            for (int i = 1; i <= 2; i++) {
                Tidigarepunkt punkt = new Tidigarepunkt(granskning, i, 2022, "Årsrapport 2022", true);
                punkt.beskriv(i == 1 ? null : granskning.getForvaltningar().get(0), "Punkt " + i, i == 1);
                em.persist(punkt);
            }
            em.flush();
            return granskning.getId();
        });
    }

    @Test
    void varje_punkt_ska_foljas_upp_och_det_som_aterstar_ska_sagas() {
        assertThat(brister()).containsExactly("tidigare[0].lage", "tidigare[1].lage");
        List<Tidigaredel> delar = las();
        delar.get(0).setLage("ATGARDAT");
        delar.get(1).setLage("DELVIS");
        spara(delar);
        assertThat(brister()).containsExactly("tidigare[1].kommentar");
        delar.get(1).setKommentar("Hälften återstår.");
        spara(delar);
        assertThat(brister()).isEmpty();
        assertThat(las()).extracting(Tidigaredel::getLage, Tidigaredel::getKommentar, Tidigaredel::getForvaltning).containsExactly(
                tuple("ATGARDAT", "", ""),
                tuple("DELVIS", "Hälften återstår.", "Digitalisering IT och MT"));
    }

    @Test
    void en_punkt_som_har_avslutats_i_registret_behover_inget_lage_och_far_en_kommentar_om_man_vill() {
        databas.gor(em -> new Koppling(em, Ar.START).hamta(TidigareRepository.class).punkter(id).get(0).avsluta(Avslut.OVERFORD));
        assertThat(brister()).containsExactly("tidigare[1].lage");
        List<Tidigaredel> delar = las();
        assertThat(delar).extracting(Tidigaredel::getAvslut).containsExactly("OVERFORD", "");
        delar.get(0).setAvslut("");
        delar.get(0).setKommentar("Regionstyrelsen tog över.");
        spara(delar);
        assertThat(las().get(0)).extracting(Tidigaredel::getAvslut, Tidigaredel::getKommentar).containsExactly("OVERFORD", "Regionstyrelsen tog över.");
    }

    @Test
    void punktens_ord_andras_inte_fran_formularet() {
        List<Tidigaredel> delar = las();
        delar.get(0).setText("Något annat");
        delar.get(0).setVasentlig(false);
        spara(delar);
        assertThat(las().get(0).getText()).isEqualTo("Punkt 1");
        assertThat(las().get(0).isVasentlig()).isTrue();
    }

    @Test
    void en_punkt_som_kom_medan_formularet_var_oppet_ligger_kvar() {
        List<Tidigaredel> delar = las();
        delar.remove(1);
        spara(delar);
        assertThat(las()).hasSize(2);
    }

    @Test
    void en_punkt_som_inte_fanns_i_systemet_skrivs_in_andras_och_tas_bort() {
        List<Tidigaredel> delar = las();
        delar.add(egen("1999", "Rapport 7-2019, rekommendation 2", "Upphandla i tid."));
        spara(delar);
        spara(delar);
        assertThat(las()).hasSize(3).last().satisfies(del -> {
            assertThat(del.isEgen()).isTrue();
            assertThat(List.of(del.getUrsprung(), del.getKalla(), del.getText(), del.getGallerFor())).containsExactly("1999", "Rapport 7-2019, rekommendation 2", "Upphandla i tid.", "");
        });
        assertThat(brister()).endsWith("tidigare[2].lage");
        delar = las();
        delar.get(2).setText("Upphandla i rätt tid.");
        delar.get(2).setVasentlig(true);
        delar.get(2).setLage("ATGARDAT");
        delar.get(2).setGallerFor("MS");
        spara(delar);
        assertThat(las()).last().extracting(Tidigaredel::getText, Tidigaredel::isVasentlig, Tidigaredel::getLage, Tidigaredel::getForvaltning)
                .containsExactly("Upphandla i rätt tid.", true, "ATGARDAT", "Medicinsk service");
        delar.remove(2);
        spara(delar);
        assertThat(las()).hasSize(2).noneMatch(Tidigaredel::isEgen);
    }

    @Test
    void en_egen_punkt_ska_ha_ord_kalla_och_ett_tidigare_ar_och_skrivs_bara_in_en_gang() {
        List<Tidigaredel> delar = las();
        delar.add(egen("", "", "  "));
        delar.add(egen("2099", "Rapport 7-2019", "Upphandla i tid."));
        delar.add(egen("ifjol", "", "Ännu en."));
        delar.add(egen("1999", "Rapport 7-2019", ""));
        delar.add(egen("1999", "Rapport 7-2019", "Samma."));
        delar.add(egen("1999", "Rapport 7-2019", "Samma."));
        assertThat(catchThrowableOfType(Regelbrott.class, () -> spara(delar)).brister()).extracting(Brist::falt)
                .containsExactly("tidigare[3].ursprung", "tidigare[4].ursprung", "tidigare[4].kalla", "tidigare[5].text", "tidigare[7].text");
    }

    @Test
    void en_egen_punkt_som_har_lamnats_over_medan_formularet_var_oppet_ar_samma_punkt_och_det_skrivna_star_kvar() {
        List<Tidigaredel> delar = las();
        delar.add(egen("1998", "Rapport 1-1998", "Anta rutiner."));
        delar.add(egen("1999", "Rapport 7-2019", "Upphandla i tid."));
        delar.add(egen("1999", "Rapport 7-2019", "Arkivera."));
        spara(delar);
        databas.gor(em -> new Koppling(em, Ar.START).hamta(TidigareRepository.class).punkter(id).get(3).koppla(null));
        delar.get(3).setLage("DELVIS");
        delar.get(3).setKommentar("Hälften återstår.");
        delar.get(3).setUtlovat("En ny upphandling.");
        spara(delar);
        spara(delar);
        assertThat(las()).extracting(Tidigaredel::getText, Tidigaredel::isEgen, Tidigaredel::getLage, Tidigaredel::getKommentar, Tidigaredel::getUtlovat).containsExactly(
                tuple("Punkt 1", false, "", "", ""), tuple("Punkt 2", false, "", "", ""), tuple("Anta rutiner.", true, "", "", ""),
                tuple("Upphandla i tid.", false, "DELVIS", "Hälften återstår.", "En ny upphandling."), tuple("Arkivera.", true, "", "", ""));
    }

    @Test
    void en_egen_punkt_med_andra_ord_an_den_som_har_lamnats_over_ar_en_annan_och_gar_inte_forlorad() {
        List<Tidigaredel> delar = las();
        delar.add(egen("1999", "Rapport 7-2019", "Upphandla i tid."));
        spara(delar);
        databas.gor(em -> new Koppling(em, Ar.START).hamta(TidigareRepository.class).punkter(id).get(2).koppla(null));
        delar.get(2).setText("Upphandla i rätt tid.");
        spara(delar);
        assertThat(las()).extracting(Tidigaredel::getText).containsExactly("Punkt 1", "Punkt 2", "Upphandla i tid.", "Upphandla i rätt tid.");
    }

    private static Tidigaredel egen(String ar, String kalla, String text) {
        Tidigaredel del = Tidigaredel.egen();
        del.setUrsprung(ar);
        del.setKalla(kalla);
        del.setText(text);
        return del;
    }

    @Test
    void en_annans_punkt_och_ett_okant_lage_avvisas_vid_sina_falt() {
        List<Tidigaredel> delar = las();
        delar.get(0).setLage("KANSKE");
        delar.get(1).setId(-1L);
        assertThat(catchThrowableOfType(Regelbrott.class, () -> spara(delar)).brister()).extracting(Brist::falt)
                .containsExactly("tidigare[0].lage", "tidigare[1].id");
    }

    private List<Tidigaredel> las() {
        return databas.hamta(em -> new Koppling(em, Ar.START).hamta(Tidigareuppfoljning.class).las(id));
    }

    private List<String> brister() {
        return databas.hamta(em -> new Koppling(em, Ar.START).hamta(Tidigareuppfoljning.class).brister(id)).stream().map(Brist::falt).toList();
    }

    private void spara(List<Tidigaredel> delar) {
        databas.gor(em -> {
            Tolk tolk = new Tolk();
            new Koppling(em, Ar.START).hamta(Tidigareuppfoljning.class).spara(em.find(Arsgranskning.class, id), delar, tolk);
            tolk.klart();
        });
    }
}
