package se.arshjulet.noder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;

/** At work all the time, one request after the other: a program that reads, one that saves, and somebody at the pages. What went wrong is kept. */
final class Trafik implements AutoCloseable {

    private static final int FLEST_VARV = 3000;
    private static final int IGANG = 5;
    private static final Duration PAUS = Duration.ofMillis(150);
    private static final String SAKERHET = "/inloggning/sakerhet.xhtml";
    private static final Pattern NYCKELN = Pattern.compile("id=\"nyckeln\"[^>]*value=\"([^\"]+)\"");

    private final Sidklient manniska;
    private final Apiklient program;
    private final List<String> misslyckade = new CopyOnWriteArrayList<>();
    private final AtomicInteger inloggningar = new AtomicInteger();
    private final List<AtomicInteger> varv = Stream.generate(AtomicInteger::new).limit(3).toList();
    private volatile boolean slut;
    private CompletableFuture<?> alla = CompletableFuture.completedFuture(null);

    Trafik(String adress, String nyckel) {
        manniska = new Sidklient(adress);
        program = Apiklient.medNyckel(adress, nyckel);
    }

    /** A new API key of the user's, made on the page. */
    static String nyckel(Server nod, String vem, String namn) {
        Sidklient klient = new Sidklient(nod.adress());
        assertThat(klient.loggaIn(vem, Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        String skapad = klient.skicka(SAKERHET, klient.hamta(SAKERHET).body(), "nycklar", "skapa",
                Map.of("nyckelnamn", namn, "giltigTill", "2024-12-31", "uppgifter", "SKRIVA", "arsgranskningar", "LASA", "bekraftelse", Demoserver.LOSENORD)).body();
        Matcher traff = NYCKELN.matcher(skapad);
        assertThat(traff.find()).as(skapad).isTrue();
        return traff.group(1);
    }

    void borja() {
        alla = CompletableFuture.allOf(arbete(0, this::laser), arbete(1, this::sparar), arbete(2, this::bladdrar));
    }

    private CompletableFuture<Void> arbete(int vem, Runnable ettVarv) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < FLEST_VARV && !slut; i++) {
                try {
                    ettVarv.run();
                } catch (RuntimeException | AssertionError e) {
                    misslyckade.add(e.toString());
                }
                varv.get(vem).incrementAndGet();
                LockSupport.parkNanos(PAUS.toNanos());
            }
        }, kommando -> new Thread(kommando, "trafik-" + vem).start());
    }

    private void laser() {
        ratt("reads", program.get("/uppgifter").status(), 200);
    }

    /** With the version that it read: a save that was made twice, or lost, would be told. */
    private void sparar() {
        String uppgift = "/uppgifter/" + program.get("/uppgifter").json().at("/uppgifter/0/id").asText();
        JsonNode last = program.get(uppgift).json();
        Apiklient.Svar sparat = program.put(uppgift, Map.of("version", last.path("version"), "formular", last.path("formular")));
        ratt("saves", sparat.status(), 200);
    }

    private void bladdrar() {
        var sidan = manniska.hamta("/inkorg/inkorg.xhtml");
        if (Sidklient.tillInloggning(sidan)) {
            inloggningar.incrementAndGet();
            ratt("logs in", manniska.loggaIn("direktor", Demoserver.LOSENORD).statusCode(), 302);
        } else {
            ratt("turns pages", sidan.statusCode(), 200);
        }
    }

    private void ratt(String vad, int status, int vantad) {
        if (status != vantad) {
            misslyckade.add(vad + ": " + status);
        }
    }

    boolean arIgang() {
        return varv.stream().allMatch(v -> v.get() >= IGANG);
    }

    void slut() {
        slut = true;
        alla.join();
    }

    List<String> misslyckade() {
        return misslyckade;
    }

    int inloggningar() {
        return inloggningar.get();
    }

    @Override
    public void close() {
        slut();
    }
}
