package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The short transactions around a letter that is being sent. No mail server is waited for in any of them. */
@ApplicationScoped
@Transactional
public class Brevlada {

    private static final int BUNT = 50;

    @Inject
    BrevRepository brev;

    @Inject
    Clock klocka;

    public List<Long> dags() {
        return brev.dags(LocalDateTime.now(klocka), BUNT);
    }

    /** @return empty when another sender has it, or has sent it; a lost race shows itself as an optimistic lock */
    public Optional<Brev> ta(Long id) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        Optional<Brev> taget = brev.finn(id).filter(b -> b.arDags(nu));
        taget.ifPresent(b -> {
            b.tas(nu);
            brev.flush();
        });
        return taget;
    }

    public void gick(Long id) {
        brev.finn(id).ifPresent(b -> b.gick(LocalDateTime.now(klocka)));
    }

    public void misslyckades(Long id, String varfor) {
        brev.finn(id).ifPresent(b -> b.misslyckades(varfor, LocalDateTime.now(klocka)));
    }

    public void avvisades(Long id, String varfor) {
        brev.finn(id).ifPresent(b -> b.avvisades(varfor, LocalDateTime.now(klocka)));
    }
}
