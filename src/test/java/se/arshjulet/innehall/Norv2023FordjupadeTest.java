package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.innehall.FordjupadInnehall.Adressat;
import se.arshjulet.innehall.FordjupadInnehall.Rekommendation;

/** The five fördjupade granskningar: verdict, recommendations in their nesting, and who is addressed. */
class Norv2023FordjupadeTest {

    private final Innehall norv = Demoinnehall.ar(2023);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6  | Delegerade beslut                                  | intern-kontroll | 2 | true  | 4
            7  | Informations- och IT-säkerhet – fokus patientdata  | verksamhet      | 3 | false | 5
            9  | Klagomålshanteringen i Region Skåne                | verksamhet      | 2 | false | 1
            10 | Tillgänglighet inom cancervård                     | verksamhet      | 2 | false | 1
            11 | Tillgänglighet – icke akut vård                    | verksamhet      | 2 | false | 0
            """)
    void varje_granskning(int nummer, String titel, String omrade, int bedomning, boolean numrerad, int rekommendationer) {
        FordjupadInnehall granskning = granskning(nummer);

        assertThat(granskning.rapport()).isEqualTo(nummer + "-2023");
        assertThat(granskning.titel()).isEqualTo(titel);
        assertThat(granskning.omrade()).isEqualTo(omrade);
        assertThat(granskning.bedomning()).isEqualTo(bedomning);
        assertThat(granskning.numrerad()).isEqualTo(numrerad);
        assertThat(granskning.rekommendationer()).hasSize(rekommendationer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            6  | ADRESSAT | NORV
            7  | ADRESSAT | NORV
            9  | ADRESSAT | SUS, PVN
            9  | I_DIALOG | NORV
            10 | ADRESSAT | RS, HSN, PVN, NORV, SUS, SHB, SKR
            11 | ADRESSAT | RS, HSN, SUS, SHB, STB, SHM
            11 | BERORD   | NORV
            """)
    void varje_adressat_och_dess_roll(int nummer, String roll, String namnder) {
        assertThat(granskning(nummer).adressater()).filteredOn(a -> a.roll().equals(roll))
                .extracting(Adressat::namnd).containsExactly(namnder.split(", "));
    }

    @Test
    void delegerade_beslut_har_numrerade_rekommendationer_i_tva_nivaer() {
        assertThat(granskning(6).rekommendationer().stream().flatMap(Rekommendation::medUnder))
                .extracting(Rekommendation::markering).containsExactly("1", "2", "2a", "2b", "3", "4", "4a", "4b");
    }

    @Test
    void rekommendationen_om_klagomal_riktas_till_andra_an_namnden() {
        assertThat(granskning(9).rekommendationer()).singleElement()
                .satisfies(r -> assertThat(r.adressater()).containsExactly("SUS", "PVN"));
    }

    @Test
    void cancervarden_granskades_ocksa_2019_och_finns_pa_fyra_orter() {
        assertThat(granskning(10).iakttagelser()).contains("2019", "Lund, Malmö, Helsingborg och Kristianstad");
        assertThat(granskning(10).rekommendationer().get(0).adressater()).hasSize(7);
    }

    @Test
    void forbattringsomraden_pekar_pa_rekommendationer() {
        List<String> pekare = norv.forbattringsomraden().stream().filter(f -> f.rapport() != null)
                .map(f -> f.rapport() + " " + f.rekommendation()).toList();

        assertThat(pekare).containsExactly("6-2023 1", "6-2023 4", "7-2023 1", "7-2023 2", "7-2023 3", "7-2023 4", "7-2023 5", "10-2023 1");
    }

    private FordjupadInnehall granskning(int nummer) {
        return norv.fordjupade().stream().filter(f -> f.nummer() == nummer).findFirst().orElseThrow();
    }
}
