package se.arshjulet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The region's pages at their real size. That they are read in a handful of statements is tested by every build, see the tests of {@code region}. */
@Tag("bench")
class RegionBenchIT {

    @Test
    void sidorna_och_filerna_kostar_lika_per_del_hur_stor_regionen_an_ar() throws Exception {
        RegionBench bench = new RegionBench();
        bench.matris().skriv(BenchIT.FIL);
        bench.motBarSql().skriv(BenchIT.FIL);
        bench.laget().skriv(BenchIT.FIL);
        bench.underlag().forEach(matt -> matt.skriv(BenchIT.FIL));
        assertThat(BenchIT.FIL).content().contains("\"matris\"", "\"berattelse_docx\"");
    }
}
