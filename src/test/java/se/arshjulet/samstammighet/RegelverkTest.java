package se.arshjulet.samstammighet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;

class RegelverkTest {

    /** The fault that the test orders would only hide an unexpected one. */
    private static final Logger LOGG = Logger.getLogger(Regelverk.class.getName());

    @BeforeEach
    void tyst() {
        LOGG.setLevel(Level.OFF);
    }

    @AfterEach
    void som_forut() {
        LOGG.setLevel(null);
    }

    @Test
    void en_regel_som_faller_tar_inte_de_andra_med_sig() {
        Underlag underlag = new Provrapport().del("Bilaga 1a", true).bygg();
        assertThat(Regelverk.prova(List.of(regel(u -> {
            throw new IllegalStateException("fel i regeln");
        }), new TommaDelar()), underlag)).extracting(Varning::sak).containsExactly("Bilaga 1a");
    }

    @Test
    void samma_fynd_tva_ganger_ar_en_varning() {
        Regel dubbel = regel(u -> Stream.of(Brist.i("", "samstammighet.varning.tom", "a"), Brist.i("", "samstammighet.varning.tom", "a")));
        assertThat(Regelverk.prova(List.of(dubbel), new Provrapport().bygg())).hasSize(1);
    }

    @Test
    void nyckeln_ar_densamma_for_samma_varden_och_en_annan_for_andra() {
        Varning fore = varning("−40,5");
        assertThat(varning("−40,5").nyckel()).isEqualTo(fore.nyckel()).startsWith("belopp-i-texten/delomrade:E4/");
        assertThat(varning("−42,0").nyckel()).isNotEqualTo(fore.nyckel());
        assertThat(fore.galler(varning("−42,0").nyckel())).isTrue();
        assertThat(fore.under("utkast").nyckel()).isEqualTo(fore.nyckel());
        assertThat(fore.under("utkast").text().falt()).isEqualTo("utkast.delomraden[0].iakttagelse");
    }

    @Test
    void bara_reglernas_egna_nycklar_kanns_igen() {
        assertThat(Regelverk.kanner("summa/delomrade:E4/0123456789ab")).isTrue();
        assertThat(Regelverk.kanner("annat/delomrade:E4/0123456789ab")).isFalse();
        assertThat(Regelverk.kanner("summa/" + "x".repeat(500))).isFalse();
    }

    private static Varning varning(String antecknat) {
        return new BeloppITexten().varning("delomrade:E4", Brist.i("delomraden[0].iakttagelse", "samstammighet.varning.belopp", "E4", "-40,5", "PC", antecknat));
    }

    private interface Fynd {
        Stream<Brist> i(Underlag underlag);
    }

    private static Regel regel(Fynd fynd) {
        return new Regel() {
            @Override
            public String namn() {
                return "prov";
            }

            @Override
            public Stream<Varning> prova(Underlag underlag) {
                return fynd.i(underlag).map(brist -> varning("sak", brist));
            }
        };
    }
}
