package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.testsupport.Ar;

class JamforelseTest {

    private final Arsgranskning granskning = Ar.granskning();
    private final Forvaltning forvaltning = granskning.getForvaltningar().get(0);

    @Test
    void en_prognos_som_inte_lamnades_har_sin_kolumn_men_inget_belopp() {
        List<Prognos> prognoser = List.of(new Prognos(granskning, forvaltning, Period.MARS, new Uteblivet("Ingen gjordes.")),
                new Prognos(granskning, forvaltning, Period.MAJ, Mnkr.tolka("", "-2,4")));
        Jamforelse jamforelse = Jamforelse.av(List.of(forvaltning), prognoser, List.of()).get(0);
        assertThat(jamforelse.perioder()).containsExactly(Period.MARS, Period.MAJ);
        assertThat(jamforelse.prognoser()).containsExactly(null, Mnkr.tolka("", "-2,4"));
        assertThat(List.of(jamforelse.uteblev(0), jamforelse.uteblev(1))).containsExactly(true, false);
    }

    @Test
    void en_avvikelse_som_inte_har_fatt_sitt_belopp_har_sin_rad_men_inget_belopp() {
        Budgetavvikelse halv = new Budgetavvikelse(granskning, forvaltning, Period.MAJ, 1);
        halv.beskriv("Lager", null, null);
        Jamforelse jamforelse = Jamforelse.av(List.of(forvaltning), List.of(), List.of(halv)).get(0);
        assertThat(jamforelse.rader()).extracting(Jamforelse.Rad::post).containsExactly("Lager");
        assertThat(jamforelse.rader().get(0).belopp()).containsExactly((Mnkr) null);
    }
}
