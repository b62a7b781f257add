package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.testsupport.Ar;

class NyckeltalTest {

    private final Arsgranskning granskning = Ar.granskning();
    private final Nyckeltal nyckeltal = new Nyckeltal(granskning, 1);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            5.7, 6.4, LAGT, -0.7, true
            6.4, 5.7, LAGT, 0.7,  false
            78,  76,  HOGT, 2,    true
            74,  76,  HOGT, -2,   false
            3.9, 3.9, LAGT, 0,    -
            420, 368, -,    52,   -
            107, -,   HOGT, -,    -
            """)
    void forandringen_ar_skillnaden_och_battre_bara_nar_ett_hall_ar_bra(String varde, String foregaende, Riktning riktning, String forandring, Boolean battre) {
        nyckeltal.anteckna(varde(varde), varde(foregaende));
        nyckeltal.malsatt(null, riktning);
        assertThat(nyckeltal.getForandring()).isEqualTo(varde(forandring));
        assertThat(nyckeltal.getForbattrat()).isEqualTo(battre);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            18, 18, LAGT, true
            17, 18, LAGT, true
            19, 18, LAGT, false
            80, 78, HOGT, true
            77, 78, HOGT, false
            77, 78, -,    -
            -,  78, HOGT, -
            77, -,  HOGT, -
            """)
    void malet_ar_natt_pa_ratt_sida_om_gransen(String varde, String mal, Riktning riktning, Boolean natt) {
        nyckeltal.anteckna(varde(varde), null);
        nyckeltal.malsatt(varde(mal), riktning);
        assertThat(nyckeltal.getMaletNatt()).isEqualTo(natt);
    }

    @Test
    void ett_nyckeltal_behover_namn_och_varde_eller_ett_ord_om_varfor() {
        assertThat(nyckeltal.brister()).extracting(Brist::falt).containsExactly("namn", "varde");
        nyckeltal.beskriv("Insatstid", "minuter", null, null);
        assertThat(nyckeltal.brister()).extracting(Brist::falt).containsExactly("varde");
        nyckeltal.belagg(null, "Mäts per kommun.");
        assertThat(nyckeltal.brister()).isEmpty();
        nyckeltal.belagg(null, null);
        nyckeltal.anteckna(varde("17"), null);
        assertThat(nyckeltal.brister()).isEmpty();
    }

    @Test
    void nasta_ar_borjar_utan_varde_och_utan_mal_med_arets_varde_som_det_foregaende() {
        nyckeltal.beskriv("Sjukfrånvaro", "%", granskning.getForvaltningar().get(1), null);
        nyckeltal.anteckna(varde("5.7"), varde("6.4"));
        nyckeltal.malsatt(varde("5.5"), Riktning.LAGT);
        nyckeltal.belagg("Verksamhetsberättelse 2023", "Hela året.");
        Nyckeltal nasta = nyckeltal.nastaAr(efter(1), null);
        assertThat(nasta.getVarde()).isNull();
        assertThat(nasta.getMalvarde()).isNull();
        assertThat(nasta.getForegaende()).isEqualTo(varde("5.7"));
        assertThat(nasta.getRiktning()).isEqualTo(Riktning.LAGT);
        assertThat(nasta.getEnhet()).isEqualTo("%");
        assertThat(nasta.getKalla()).isNull();
        assertThat(nasta.getKommentar()).isNull();
        assertThat(nasta.getForvaltning()).isSameAs(nyckeltal.getForvaltning());
    }

    @Test
    void ett_varde_som_ar_aldre_an_forra_aret_star_inte_som_forra_arets() {
        nyckeltal.beskriv("Sjukfrånvaro", "%", null, null);
        nyckeltal.anteckna(varde("5.7"), null);
        assertThat(nyckeltal.nastaAr(efter(2), null).getForegaende()).isNull();
    }

    private Arsgranskning efter(int ar) {
        return new Arsgranskning(new Revisionsar(granskning.getAr() + ar, granskning.getRevisionsar().getMall()), granskning.getNamnd(), granskning.getYrkesrevisor(), Ar.START);
    }

    private static Nyckeltalsvarde varde(String tal) {
        return Nyckeltalsvarde.tolka("", tal);
    }
}
