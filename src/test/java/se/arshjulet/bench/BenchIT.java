package se.arshjulet.bench;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import se.arshjulet.platform.process.Barmotor;
import se.arshjulet.testsupport.server.Paket;

/**
 * What is measured inside the server, in the application as it is delivered. Nothing is required of the figures here: they are written
 * to {@code target/bench.json} and printed when all are known. The big inbox comes last, so that the others have an ordinary database.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchIT {

    private static final int AR = 2900;

    @Inject
    Benchregion region;

    @Inject
    StegBench steg;

    @Inject
    ArsstartBench arsstart;

    @Inject
    InkorgBench inkorg;

    @Deployment
    public static WebArchive applikationen() {
        return Paket.medTester().addPackage(BenchIT.class.getPackage()).addClass(Barmotor.class);
    }

    @Test
    @Order(1)
    void ett_steg_i_en_transaktion() throws Exception {
        steg.mat(lagtUpp()).skriv(Matning.FIL);
    }

    @Test
    @Order(2)
    void arsstart_kostar_lika_per_namnd() throws Exception {
        arsstart.mat(lagtUpp()).skriv(Matning.FIL);
    }

    @Test
    @Order(3)
    void inkorgens_forsta_sida() throws Exception {
        inkorg.mat(lagtUpp()).skriv(Matning.FIL);
    }

    private int lagtUpp() {
        region.anvandare();
        region.ar(AR);
        return AR;
    }
}
