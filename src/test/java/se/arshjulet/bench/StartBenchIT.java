package se.arshjulet.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is measured from outside, before any other server of the benchmark is running. */
@Tag("bench")
class StartBenchIT {

    @Test
    void tiden_till_forsta_sidan() throws Exception {
        new StartBench(Path.of(System.getProperty("it.data"), "start")).mat().skriv(Matning.FIL);
    }
}
