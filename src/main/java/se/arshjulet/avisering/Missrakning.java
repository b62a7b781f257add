package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjulet.organisation.Anvandare;

/**
 * Whoever guesses wrong as often as a log-in allows is not listened to for as long as an account is locked. Counted by where the call
 * comes from, on each node by itself: the secret cannot be guessed, what is spared is the database.
 */
@ApplicationScoped
public class Missrakning {

    static final int STORST = 10_000;

    @Inject
    Clock klocka;

    private final Map<String, Missar> alla = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Missar> aldst) {
            return size() > STORST;
        }
    };

    public synchronized boolean arStangd(String fran) {
        return alla.containsKey(fran) && !arGlomd(alla.get(fran)) && alla.get(fran).antal >= Anvandare.FORSOK_FORE_LASNING;
    }

    public synchronized void miss(String fran) {
        Missar fore = alla.remove(fran);
        alla.put(fran, new Missar(fore == null || arGlomd(fore) ? 1 : fore.antal + 1, klocka.instant()));
    }

    private boolean arGlomd(Missar missar) {
        return !klocka.instant().isBefore(missar.senast.plus(Anvandare.LASNINGSTID));
    }

    private record Missar(int antal, Instant senast) {
    }
}
