package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.granskning.Delomradesdel;

class UtkastdelTest {

    private final Utkastformular utkast = new Utkastformular();

    @BeforeEach
    void tva_omraden_med_delomraden() {
        utkast.getOmraden().add(omrade("ik", "Intern kontroll"));
        utkast.getOmraden().add(omrade("ekonomi", "Ekonomi"));
        utkast.getDelomraden().add(delomrade("IK1", "Styrning"));
        utkast.getDelomraden().add(delomrade("E1", "Budget"));
    }

    @Test
    void ett_omrades_delar_star_tillsammans_med_dess_bedomning_sist() {
        List<Utkastdel> delar = delar("");
        assertThat(delar.stream().map(Utkastdel::kod)).containsExactly("ansvarsomraden", "delomrade-IK1", "omrade-ik", "delomrade-E1", "omrade-ekonomi",
                "utfall", "nyckeltal", "tidigare", "bilagor", "bilder");
        assertThat(delar.stream().map(Utkastdel::grupp).distinct()).containsExactly("", "Intern kontroll", "Ekonomi", Utkastdel.OVRIGT);
    }

    @Test
    void ett_falt_hor_till_en_enda_del() {
        assertThat(delMed("", "omraden[1].forbattringsomraden[0].text")).containsExactly("omrade-ekonomi");
        assertThat(delMed("", "delomraden[0].beslut[2].rubrik")).containsExactly("delomrade-IK1");
        assertThat(delMed("", "bilagor")).containsExactly("bilagor");
        assertThat(delMed("", "omraden[10].motiv")).isEmpty();
        assertThat(delMed("", "motiveringar")).isEmpty();
        assertThat(delMed("utkast.", "utkast.tidigare[3].lage")).containsExactly("tidigare");
    }

    @Test
    void delens_ankare_ar_borjan_pa_dess_falts() {
        assertThat(delar("utkast.").get(2).getAnkare()).isEqualTo("falt-utkast-omraden-0-");
        assertThat(delar("").get(0).getAnkare()).isEqualTo("falt-ansvarsomraden-");
    }

    private List<String> delMed(String vag, String falt) {
        return delar(vag).stream().filter(del -> del.har(falt)).map(Utkastdel::kod).toList();
    }

    private List<Utkastdel> delar(String vag) {
        return Utkastdel.alla(utkast, vag, Map.of("IK1", "ik", "E1", "ekonomi"));
    }

    private static Omradesdel omrade(String kod, String namn) {
        Omradesdel del = new Omradesdel();
        del.setKod(kod);
        del.setNamn(namn);
        return del;
    }

    private static Delomradesdel delomrade(String kod, String namn) {
        Delomradesdel del = new Delomradesdel();
        del.setKod(kod);
        del.setNamn(namn);
        return del;
    }
}
