package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every key figure that the reference tells, one by one, and that the year before has the values that this year compares with. */
class Norv2023NyckeltalTest {

    private final Innehall norv = Demoinnehall.ar(2023);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Insatstid för ambulans, median                  | MS  | V6b | minuter   | -    | -     | 18 | LAGT
            Väntetid per telefon till 1177, median          | MS  | V6b | minuter   | -    | -     | 15 | LAGT
            Svarstid för vävnadsprov, genomsnitt            | MS  | V6b | dagar     | 13.3 | -     | -  | LAGT
            Disputerade medarbetare                         | MS  | V6c | ''        | 150  | -     | -  | -
            Docenter                                        | MS  | V6c | ''        | 40   | -     | -  | -
            Professorer                                     | MS  | V6c | ''        | 15   | -     | -  | -
            Registrerade forskningsprojekt                  | MS  | V6c | ''        | 33   | -     | -  | -
            Antal anställda                                 | DIM | V6d | ''        | 420  | 368   | -  | -
            Nyanställda under året                          | DIM | V6d | personer  | 107  | -     | -  | -
            Sjukfrånvaro                                    | DIM | V6d | %         | 3.9  | 3.9   | -  | LAGT
            Biomedicinska analytiker, förändring av antalet | MS  | V6d | %         | -1.2 | -     | -  | -
            Hållbart medarbetarengagemang (HME)             | MS  | V6d | index     | 78   | 76    | -  | HOGT
            Hållbart säkerhetsengagemang (HSE)              | MS  | V6d | index     | 77   | 74    | -  | HOGT
            Sjukfrånvaro                                    | MS  | V6d | %         | 5.7  | 6.4   | -  | LAGT
            Datorer i lager                                 | DIM | E3  | ''        | 5000 | 11700 | -  | -
            Kostnader från externa leverantörer             | DIM | E3  | %         | 84   | -     | -  | -
            """)
    void varje_nyckeltal_har_forlagans_varden(String namn, String forvaltning, String delomrade, String enhet, BigDecimal varde, BigDecimal foregaende, BigDecimal malvarde,
            String riktning) {
        assertThat(norv.nyckeltal()).filteredOn(n -> n.namn().equals(namn) && n.forvaltning().equals(forvaltning)).singleElement().satisfies(n -> {
            assertThat(n.delomrade()).isEqualTo(delomrade);
            assertThat(n.enhet()).isEqualTo(enhet);
            assertThat(n.riktning()).isEqualTo(riktning);
            assertThat(n.varde()).isEqualTo(varde);
            assertThat(n.foregaende()).isEqualTo(foregaende);
            assertThat(n.malvarde()).isEqualTo(malvarde);
        });
    }

    @Test
    void det_ar_alla() {
        assertThat(norv.nyckeltal()).hasSize(16);
    }

    @Test
    void aret_innan_har_de_varden_som_arets_jamfors_med() {
        List<NyckeltalInnehall> forra = Demoinnehall.ar(2022).nyckeltal();
        assertThat(forra).hasSize(5).allSatisfy(da -> assertThat(norv.nyckeltal()).filteredOn(n -> n.nyckel().equals(da.nyckel())).singleElement()
                .satisfies(n -> assertThat(n.foregaende()).isEqualTo(da.varde())));
    }
}
