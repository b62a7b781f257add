package se.arshjulet.kvalitetssakring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.rapport.Utkastformular;

class NoteringsplatsTest {

    @ParameterizedTest
    @CsvSource({"sammanfattning, sammanfattning", "ansvarsomraden, ansvarsomraden", "delomrade:IK2a, delomrade-IK2a", "fordjupad:6-2023, fordjupad-6-2023",
            "omrade:intern-kontroll, bedomning-intern-kontroll", "nyckeltal, nyckeltal", "tidigare, tidigare", "bilagor, bilagor"})
    void varje_del_har_sin_plats_i_rapporten(String del, String ankare) {
        assertThat(Noteringsplats.iRapporten(del)).isEqualTo(ankare);
    }

    @Test
    void delen_har_sin_plats_i_utkastet_om_den_skrivs_dar() {
        Utkastformular utkast = new Utkastformular();
        for (String kod : new String[] {"IK1", "IK2"}) {
            Delomradesdel delomrade = new Delomradesdel();
            delomrade.setKod(kod);
            utkast.getDelomraden().add(delomrade);
        }
        assertThat(Noteringsplats.iUtkastet("delomrade:IK2", utkast)).isEqualTo("falt-utkast-delomraden-1-iakttagelse");
        assertThat(Noteringsplats.iUtkastet("delomrade:IK9", utkast)).isEmpty();
        assertThat(Noteringsplats.iUtkastet("omrade:ekonomi", utkast)).isEqualTo("del-omrade-ekonomi");
        assertThat(Noteringsplats.iUtkastet("bilagor", utkast)).isEqualTo("del-bilagor");
        assertThat(Noteringsplats.iUtkastet("nyckeltal", utkast)).isEqualTo("del-nyckeltal");
        assertThat(Noteringsplats.iUtkastet("sammanfattning", utkast)).isEmpty();
    }
}
