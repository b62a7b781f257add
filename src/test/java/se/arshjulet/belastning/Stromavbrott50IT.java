package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Vantan;

/** The power is cut fifty times in the middle of work: what was said to be saved is there, and no step is half taken or taken twice. */
@Tag("belastning")
class Stromavbrott50IT {

    private static final int VARV = 50;
    private static final int SKRIVARE = 4;
    private static final int LANGST_MS = 2_500;
    private static final Apiklient REVISOR = Apiklient.som("revisor");

    private final Random slump = new Random(50);

    @Test
    void efter_varje_avbrott_finns_allt_som_bekraftats_och_inget_steg_ar_halvt_eller_dubbelt() {
        Egnaar aren = new Egnaar(new Adminarbete(), 0);
        List<Skrivplats> platser = new ArrayList<>();
        for (int i = 0; i < SKRIVARE; i++) {
            platser.add(new Skrivplats(REVISOR, aren.starta("revisor"), "provaOberoende"));
        }
        List<Apivandring> steg = new ArrayList<>();
        for (int varv = 0; varv < VARV; varv++) {
            steg.add(aren.starta("revisor"));
        }
        ExecutorService tradar = Executors.newFixedThreadPool(SKRIVARE + 1);
        try {
            for (int varv = 0; varv < VARV; varv++) {
                avbrott(tradar, varv, platser, steg.get(varv));
            }
        } finally {
            tradar.shutdownNow();
        }
    }

    private void avbrott(ExecutorService tradar, int varv, List<Skrivplats> platser, Apivandring aret) {
        String fore = aret.uppgift(REVISOR, "provaOberoende");
        List<CompletableFuture<Boolean>> arbete = new ArrayList<>();
        platser.forEach(plats -> arbete.add(CompletableFuture.supplyAsync(() -> skrivTillsDetAr(plats, varv), tradar)));
        int ms = slump.nextInt(LANGST_MS);
        CompletableFuture<Boolean> slutfort = CompletableFuture.supplyAsync(() -> slutfor(aret, ms), tradar);
        LockSupport.parkNanos(Duration.ofMillis(ms).toNanos());
        Demoserver.server().stoppa();
        arbete.forEach(CompletableFuture::join);
        boolean bekraftat = slutfort.join();
        Demoserver.server().starta();

        assertThat(platser).as("round " + varv).allMatch(Skrivplats::helt);
        boolean kvar = REVISOR.get("/uppgifter/" + fore).status() == 200;
        assertThat(kvar && bekraftat).as("round " + varv + ": a step that was acknowledged is taken").isFalse();
        if (!kvar) {
            Vantan.tills("round " + varv + ": what comes after", () -> antal(aret, "granskaRiskplan") > 0);
        }
        assertThat(antal(aret, "provaOberoende")).as("round " + varv).isEqualTo(kvar ? 1 : 0);
        assertThat(antal(aret, "granskaRiskplan")).as("round " + varv).isEqualTo(kvar ? 0 : 1);
    }

    private static boolean skrivTillsDetAr(Skrivplats plats, int varv) {
        for (int i = 0;; i++) {
            try {
                String fel = plats.skriv("Varv " + varv + ", sparning " + i);
                assertThat(fel).isNull();
            } catch (UncheckedIOException morkt) {
                return true;
            }
        }
    }

    /** @return whether the server said that the step is taken */
    private static boolean slutfor(Apivandring aret, int ms) {
        LockSupport.parkNanos(Duration.ofMillis(ms * 3L / 4).toNanos());
        try {
            aret.provaOberoende(REVISOR);
            return true;
        } catch (UncheckedIOException morkt) {
            return false;
        }
    }

    private static long antal(Apivandring aret, String nyckel) {
        return StreamSupport.stream(aret.uppgifter(REVISOR, "MINA").spliterator(), false).filter(u -> nyckel.equals(u.path("nyckel").asText())).count();
    }
}
