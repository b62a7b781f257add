package se.arshjulet.testsupport.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import se.arshjulet.testsupport.server.Lastanrop.Svar;

/**
 * One person who works as fast as the server lets, and notes what came of it. An auditor finds a hindrance, so that the direktörer
 * race for the task of finding another auditor; the last of the auditors finds none, and the year goes on.
 */
public final class Arbetspass implements Callable<Arbetspass> {

    private static final long PAUS_NS = Duration.ofMillis(20).toNanos();

    private final int nummer;
    private final boolean revisor;
    private final long slut;
    private final Lastanrop api;
    private final List<String> ovantat = new ArrayList<>();
    private int slutforda;
    private int tagna;
    private int forSena;

    public Arbetspass(String server, int nummer, boolean revisor, Duration tid) {
        this.nummer = nummer;
        this.revisor = revisor;
        slut = System.nanoTime() + tid.toNanos();
        api = new Lastanrop(server, revisor ? Lastregion.revisor(nummer) : Lastregion.direktor(nummer));
    }

    @Override
    public Arbetspass call() {
        while (System.nanoTime() - slut < 0) {
            List<JsonNode> uppgifter = korg(revisor ? "MINA" : "GRUPPENS", revisor ? "provaOberoende" : "utseNyRevisor");
            if (uppgifter.isEmpty()) {
                LockSupport.parkNanos(PAUS_NS);
            } else if (revisor) {
                prova(uppgifter.get(0));
            } else {
                utse(uppgifter.get(0));
            }
        }
        return this;
    }

    private List<JsonNode> korg(String korg, String nyckel) {
        Svar svar = vanta(api.gor("GET", "/uppgifter?antal=100&ar=" + Lastregion.AR + "&fas=OBEROENDE&korg=" + korg, null), 200);
        return StreamSupport.stream(svar.json().path("uppgifter").spliterator(), false).filter(u -> nyckel.equals(u.path("nyckel").asText())).toList();
    }

    private void prova(JsonNode uppgift) {
        boolean sist = Lastregion.revisor(nummer + 1).equals(Lastregion.revisor(Integer.parseInt(uppgift.path("namnd").asText().substring(1))));
        String adress = "/uppgifter/" + uppgift.path("id").asText();
        JsonNode oppnad = vanta(api.gor("GET", adress, null), 200).json();
        oppnad.path("formular").path("hot").forEach(hot -> ((ObjectNode) hot).put("forekommer", "nej"));
        ((ObjectNode) oppnad.path("formular")).put("hinder", sist ? "nej" : "ja").put("motiv", sist ? "" : "Har arbetat i nämnden.");
        sparaOchSlutfor(adress, oppnad);
    }

    private void utse(JsonNode uppgift) {
        String adress = "/uppgifter/" + uppgift.path("id").asText();
        if (eller409(api.gor("POST", adress + "/ta", null), 204)) {
            tagna++;
            JsonNode oppnad = vanta(api.gor("GET", adress, null), 200).json();
            String fran = oppnad.at("/formular/revisorNamn").asText();
            ((ObjectNode) oppnad.path("formular")).put("yrkesrevisor", Lastregion.revisor(Integer.parseInt(fran.replaceAll("\\D", "")) + 1));
            sparaOchSlutfor(adress, oppnad);
        } else if (eller409(api.gor("POST", adress + "/slutfor", null), 204)) {
            ovantat.add("Completed a task that someone else has: " + adress);
        }
    }

    private void sparaOchSlutfor(String adress, JsonNode oppnad) {
        JsonNode sparad = vanta(api.gor("PUT", adress, post(oppnad, oppnad.path("formular"))), 200).json();
        Svar klar = vanta(api.gor("POST", adress + "/slutfor", post(sparad, sparad.path("formular"))), 204);
        if (klar.status() == 204) {
            slutforda++;
            vanta(api.gor("GET", adress, null), 404);
        }
    }

    private static Map<String, Object> post(JsonNode version, JsonNode formular) {
        return Map.of("version", version.path("version"), "formular", formular);
    }

    private Svar vanta(Svar svar, int status) {
        if (svar.status() != status) {
            ovantat.add(svar.toString());
        }
        return svar;
    }

    /** @return whether it went well; else it was refused because someone else was quicker, or it is noted */
    private boolean eller409(Svar svar, int status) {
        if (svar.nagonAnnan()) {
            forSena++;
            return false;
        }
        return vanta(svar, status).status() == status;
    }

    public List<String> ovantat() {
        return ovantat;
    }

    public int slutforda() {
        return slutforda;
    }

    public int tagna() {
        return tagna;
    }

    public int forSena() {
        return forSena;
    }
}
