package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.tid.Vackning;

/**
 * Tells users something, in the caller's transaction: they hear of it if that is committed, each of them once. Not told are closed
 * accounts and those without an address; nothing is written where there is no mail server.
 */
@ApplicationScoped
public class Aviseringar {

    @Inject
    AviseringRepository aviseringar;

    @Inject
    Postgang post;

    @Inject
    Event<Vackning> vackning;

    @Inject
    Clock klocka;

    public void meddela(Collection<Anvandare> till, Besked besked) {
        meddela(List.of(new Utskick(till, besked)));
    }

    /** Many at once, for one question to the database. */
    void meddela(List<Utskick> utskick) {
        if (!post.finns()) {
            return;
        }
        Map<String, Avisering> alla = new LinkedHashMap<>();
        for (Utskick ett : utskick) {
            ett.till().stream().filter(a -> a.isAktiv() && a.getEpost() != null).forEach(a -> {
                String nyckel = Fingeravtryck.av(ett.besked().omVad() + "|" + a.getId());
                alla.putIfAbsent(nyckel, new Avisering(nyckel, a.getId(), ett.besked(), LocalDateTime.now(klocka)));
            });
        }
        Set<String> tagna = aviseringar.tagna(alla.keySet());
        alla.keySet().removeAll(tagna);
        alla.values().forEach(aviseringar::lagg);
        if (!alla.isEmpty()) {
            vackning.fire(new Vackning());
        }
    }

    /** Who is to be told what. */
    record Utskick(Collection<Anvandare> till, Besked besked) {
    }
}
