package se.arshjulet.belastning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import se.arshjulet.bench.Matning;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Sidklient;

/**
 * One of many who have a year each: reads the inbox, opens the task, writes, takes the step at some moment in the middle half of the time, and fetches the
 * year's content, with some seconds' thought between. Everything that was not as it should be is noted.
 */
final class Person implements Callable<Person> {

    private static final String INKORG = "/inkorg/inkorg.xhtml";
    private static final String NASTA = "granskaRiskplan";
    private static final int TANKETID_MS = 8_000;
    private static final int FORST = 300;
    private static final int ENSAM = 60;
    private static final Duration ENSAMS_TANKETID = Duration.ofSeconds(1);

    private final String namn;
    private final Apivandring aret;
    private final Duration tid;
    private final Random slump;
    private final Apiklient api;
    private final Sidklient sidor;
    private final List<Double> inkorgen = new ArrayList<>();
    private final List<String> fel = new ArrayList<>();
    /** Nothing while the engine has not opened the next task yet. */
    private Skrivplats plats;
    private int sparat;

    /** @param nummer gives everyone steps and pauses of their own, the same in every run */
    Person(String namn, int nummer, Apivandring aret, Duration tid) {
        this.namn = namn;
        this.aret = aret;
        this.tid = tid;
        slump = new Random(nummer);
        api = Apiklient.som(namn);
        sidor = Sidklient.igen(namn);
        plats = new Skrivplats(api, aret, "provaOberoende");
    }

    @Override
    public Person call() {
        long start = System.nanoTime();
        long steget = tid.toNanos() / 4 + (long) (slump.nextDouble() * tid.toNanos() / 2);
        boolean tagit = false;
        while (System.nanoTime() - start < tid.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(slump.nextInt(2 * TANKETID_MS)).toNanos());
            try {
                if (!tagit && System.nanoTime() - start > steget) {
                    taSteget();
                    tagit = true;
                } else {
                    ettVarv();
                }
            } catch (RuntimeException | AssertionError ovantat) {
                fel.add(namn + ": " + ovantat);
            }
        }
        return this;
    }

    private void ettVarv() {
        if (plats == null && aret.finn(api, "MINA", NASTA).isPresent()) {
            plats = new Skrivplats(api, aret, NASTA);
        }
        switch (plats == null ? 0 : slump.nextInt(8)) {
            case 0, 1, 2 -> inkorgen.add(sida(INKORG));
            case 3, 4 -> sida("/" + (plats.nyckel().equals("provaOberoende") ? "oberoende" : "riskplan") + "/" + plats.nyckel() + ".xhtml?uppgift=" + plats.uppgift());
            case 5, 6 -> skriv();
            default -> svar(api.get(aret.adress() + "/innehall"), 200);
        }
    }

    /** @return milliseconds */
    double sida(String vag) {
        return ms(sidor, vag, status -> fel.add(namn + ": " + vag + " " + status));
    }

    private void skriv() {
        String svar = plats.skriv(namn + " skriver för " + ++sparat + ":e gången");
        if (svar != null) {
            fel.add(namn + ": " + svar);
        }
        kontrollera();
    }

    private void kontrollera() {
        if (!plats.helt()) {
            fel.add(namn + ": " + plats);
        }
    }

    private void taSteget() {
        kontrollera();
        Map<String, Object> post = Apivandring.oppna(api, plats.uppgift());
        Apivandring.utanHot((JsonNode) post.get("formular"), "nej");
        svar(api.post("/uppgifter/" + plats.uppgift() + "/slutfor", post), 204);
        svar(api.get("/uppgifter/" + plats.uppgift()), 404);
        plats = null;
    }

    private void svar(Apiklient.Svar svar, int vantat) {
        if (svar.status() != vantat) {
            fel.add(namn + ": " + svar);
        }
    }

    List<Double> inkorgen() {
        return inkorgen;
    }

    List<String> fel() {
        return fel;
    }

    /** When all have gone home: whether what was last said to be saved is there, in the task that came after the step. */
    boolean kvar() {
        if (plats == null) {
            plats = new Skrivplats(api, aret, NASTA);
        }
        return plats != null && NASTA.equals(plats.nyckel()) && plats.helt();
    }

    @Override
    public String toString() {
        return namn + " " + aret.adress() + ": " + plats;
    }

    int sparat() {
        return sparat;
    }

    /** @return how long the inbox takes for one who is alone and looks at each page for a second, when the server has warmed up: the median in ms */
    static double iLugnOchRo(String namn) {
        Sidklient ensam = Sidklient.igen(namn);
        for (int i = 0; i < FORST; i++) {
            inkorg(ensam);
        }
        List<Double> tider = new ArrayList<>();
        for (int i = 0; i < ENSAM; i++) {
            LockSupport.parkNanos(ENSAMS_TANKETID.toNanos());
            tider.add(inkorg(ensam));
        }
        return Matning.median(tider);
    }

    private static double inkorg(Sidklient ensam) {
        return ms(ensam, INKORG, status -> {
            throw new AssertionError(INKORG + " " + status);
        });
    }

    private static double ms(Sidklient vem, String vag, IntConsumer annatAn200) {
        long start = System.nanoTime();
        int status = vem.hamta(vag).statusCode();
        if (status != 200) {
            annatAn200.accept(status);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
