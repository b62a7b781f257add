package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.rapport.Rapportunderlag.Nyckeltal;

/** The key figures of the example year as they are printed, row by row. */
class NyckeltalstabellerTest {

    private static final Nyckeltalstabeller TABELLER = new Nyckeltalstabeller(Norvmaterial.material(), new Kallforteckning(List.of(), List.of()));
    private static final List<Nyckeltal> NORV = TABELLER.grupper().stream().flatMap(g -> g.rader().stream()).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0  | Antal anställda                                 | 420   | 368    | ökat med 52                                        | ''
            1  | Nyanställda under året                          | 107   | –      | ''                                                 | ''
            2  | Sjukfrånvaro                                    | 3,9   | 3,9    | oförändrat                                         | ''
            3  | Datorer i lager                                 | 5 000 | 11 700 | minskat med 6 700                                  | ''
            4  | Kostnader från externa leverantörer             | 84    | –      | ''                                                 | ''
            5  | Insatstid för ambulans, median                  | –     | –      | ''                                                 | högst 18
            6  | Väntetid per telefon till 1177, median          | –     | –      | ''                                                 | högst 15
            7  | Svarstid för vävnadsprov, genomsnitt            | 13,3  | –      | ''                                                 | ''
            8  | Disputerade medarbetare                         | 150   | –      | ''                                                 | ''
            9  | Docenter                                        | 40    | –      | ''                                                 | ''
            10 | Professorer                                     | 15    | –      | ''                                                 | ''
            11 | Registrerade forskningsprojekt                  | 33    | –      | ''                                                 | ''
            12 | Biomedicinska analytiker, förändring av antalet | −1,2  | –      | ''                                                 | ''
            13 | Hållbart medarbetarengagemang (HME)             | 78    | 76     | ökat med 2, till det bättre                        | ''
            14 | Hållbart säkerhetsengagemang (HSE)              | 77    | 74     | ökat med 3, till det bättre                        | ''
            15 | Sjukfrånvaro                                    | 5,7   | 6,4    | minskat med 0,7 procentenheter, till det bättre    | ''
            """)
    void varje_nyckeltal_i_exemplet_trycks_med_sin_forandring(int plats, String namn, String varde, String foregaende, String forandring, String malvarde) {
        Nyckeltal n = NORV.get(plats);
        assertThat(List.of(n.namn(), n.varde(), n.foregaende(), n.forandring(), n.malvarde()).stream().map(t -> t.replace('\u00a0', ' ')))
                .containsExactly(namn, varde, foregaende, forandring, malvarde);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6   | 5   | ökat med 1 procentenhet
            6,5 | 5,5 | ökat med 1,0 procentenheter
            5   | 7   | minskat med 2 procentenheter
            """)
    void en_procentenhet_ar_en(String varde, String foregaende, String forandring) {
        var nyckeltal = new se.arshjulet.granskning.Nyckeltal(null, 1);
        nyckeltal.beskriv("Sjukfrånvaro", "%", null, null);
        nyckeltal.anteckna(Nyckeltalsvarde.tolka("", varde), Nyckeltalsvarde.tolka("", foregaende));
        assertThat(TABELLER.rad(nyckeltal).forandring().replace('\u00a0', ' ')).isEqualTo(forandring);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4   | 3,9 | 4,0 | 3,9  | ökat med 0,1
            3,9 | 4   | 3,9 | 4,0  | minskat med 0,1
            10  | 9   | 10  | 9    | ökat med 1
            """)
    void tal_som_jamfors_har_lika_manga_decimaler(String varde, String foregaende, String skrivet, String skrivetForra, String forandring) {
        var nyckeltal = new se.arshjulet.granskning.Nyckeltal(null, 1);
        nyckeltal.anteckna(Nyckeltalsvarde.tolka("", varde), Nyckeltalsvarde.tolka("", foregaende));
        Nyckeltal n = TABELLER.rad(nyckeltal);
        assertThat(List.of(n.varde(), n.foregaende(), n.forandring())).containsExactly(skrivet, skrivetForra, forandring);
    }
}
