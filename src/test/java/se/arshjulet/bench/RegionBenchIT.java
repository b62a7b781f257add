package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.region.Regionlista;

/** The region's pages and files at their real size. That they are read in a handful of statements is tested by every build too, see the tests of {@code region}. */
@Tag("bench")
class RegionBenchIT {

    @Test
    void sidorna_och_filerna_kostar_lika_per_del_hur_stor_regionen_an_ar() throws Exception {
        RegionBench bench = new RegionBench();
        bench.matris().skriv(Matning.FIL);
        bench.motBarSql().skriv(Matning.FIL);
        bench.laget().skriv(Matning.FIL);
        bench.underlag().forEach(matt -> matt.skriv(Matning.FIL));
        bench.listor().forEach(matt -> matt.skriv(Matning.FIL));
        assertThat(Matning.FIL).content().contains("\"matris\"", "\"berattelse_xlsx\"", "\"register_sida\"", "\"diarium_sida\"", "\"fordjupade_sida\"");
        assertThat(bench.listorna()).allSatisfy(lista -> {
            List<Regionlista.Last> last = bench.last(lista);
            assertThat(last.get(0).rader()).isGreaterThanOrEqualTo(last.get(1).rader()).isPositive();
            assertThat(last).extracting(Regionlista.Last::satser).containsOnly(last.get(0).satser()).allSatisfy(satser -> assertThat(satser).isBetween(1, lista.hogst()));
        });
    }
}
