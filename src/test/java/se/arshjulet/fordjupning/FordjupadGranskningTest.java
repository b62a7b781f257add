package se.arshjulet.fordjupning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.revisionsplan.Granskningsslag;
import se.arshjulet.testsupport.Brott;

class FordjupadGranskningTest {

    private final Namnd norv = new Namnd("nämnden för operativ regiongemensam verksamhet", "NORV");
    private final Namnd sus = new Namnd("sjukhusstyrelse Sus", "SUS");
    private final FordjupadGranskning delegering = rapport(6, true);

    @Test
    void numrerade_rekommendationer_far_markering_och_delas_med_bokstav() {
        delegering.rekommendera(null, "Se över");
        Rekommendation andra = delegering.rekommendera("2", "Tydliggör");
        assertThat(andra.dela(null, "Personuppgifter").getMarkering()).isEqualTo("2a");
        assertThat(andra.dela("2b", "Ekonomi").getMarkering()).isEqualTo("2b");
        assertThat(delegering.getRekommendationer()).extracting(Rekommendation::getMarkering).containsExactly("1", "2");
        assertThat(andra.getUnder()).extracting(Rekommendation::getText).containsExactly("Personuppgifter", "Ekonomi");
    }

    @Test
    void rekommendation_delas_bara_en_niva() {
        Rekommendation del = delegering.rekommendera("1", "Se över").dela("1a", "Attest");
        Brott.kravs("fordjupning.fel.tvanivaer", () -> del.dela(null, "Djupare"));
    }

    @Test
    void del_bar_sin_rekommendations_markering() {
        Rekommendation andra = delegering.rekommendera("2", "Tydliggör");
        Brott.kravs("fordjupning.fel.markeringunder", () -> andra.dela("3a", "Fel plats"));
    }

    @Test
    void samma_markering_kan_inte_anvandas_tva_ganger() {
        delegering.rekommendera("2", "Tydliggör");
        Brott.kravs("fordjupning.fel.markeringdubbel", () -> delegering.rekommendera("2", "Igen"));
    }

    @Test
    void onumrerad_rapport_har_inga_markeringar() {
        FordjupadGranskning sakerhet = rapport(7, false);
        assertThat(sakerhet.rekommendera("1", "Klassa informationen").getMarkering()).isEmpty();
        assertThat(sakerhet.rekommendera(null, "Öva").getMarkering()).isEmpty();
    }

    @Test
    void delad_rekommendation_besvaras_del_for_del() {
        delegering.adressera(norv, Adressatroll.ADRESSAT);
        delegering.rekommendera("1", "Se över");
        Rekommendation andra = delegering.rekommendera("2", "Tydliggör");
        andra.dela("2a", "Personuppgifter");
        andra.dela("2b", "Ekonomi");
        assertThat(delegering.attBesvaraAv(norv)).extracting(Rekommendation::getMarkering).containsExactly("1", "2a", "2b");
    }

    @Test
    void den_som_bara_ar_i_dialog_besvarar_inget() {
        delegering.adressera(sus, Adressatroll.ADRESSAT);
        delegering.adressera(norv, Adressatroll.I_DIALOG);
        delegering.rekommendera("1", "Se över");
        assertThat(delegering.attBesvaraAv(norv)).isEmpty();
        assertThat(delegering.attBesvaraAv(sus)).hasSize(1);
    }

    @Test
    void rekommendationens_egna_adressater_galler_fore_rapportens() {
        delegering.adressera(norv, Adressatroll.ADRESSAT);
        delegering.adressera(sus, Adressatroll.ADRESSAT);
        delegering.rekommendera("1", "Bara till Sus").adressera(sus);
        assertThat(delegering.attBesvaraAv(norv)).isEmpty();
    }

    @Test
    void namnd_har_en_roll_i_taget() {
        delegering.adressera(norv, Adressatroll.BERORD);
        delegering.adressera(norv, Adressatroll.ADRESSAT);
        assertThat(delegering.getAdressater()).extracting(Adressat::getRoll).containsExactly(Adressatroll.ADRESSAT);
    }

    @Test
    void det_som_saknas_namner_rapporten_vid_nummer_och_vid_titel_innan_den_har_fatt_ett() {
        assertThat(delegering.brister(true)).extracting(brist -> brist.varden().get(0)).containsOnly("6-2023");
        FordjupadGranskning vald = FordjupadGranskning.vald(Granskningsslag.FORDJUPAD, 2024, "Sjukresor", "verksamhet", LocalDateTime.of(2024, 2, 20, 8, 0));
        assertThat(vald.brister(true)).extracting(brist -> brist.varden().get(0)).containsOnly("Sjukresor");
    }

    private static FordjupadGranskning rapport(int nummer, boolean numrerad) {
        FordjupadGranskning rapport = new FordjupadGranskning(nummer, 2023);
        rapport.redovisa("Delegerade beslut", "intern-kontroll", 2, "Brister.", numrerad);
        return rapport;
    }
}
