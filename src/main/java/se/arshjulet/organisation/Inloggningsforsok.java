package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.platform.security.AndraSteget;

/**
 * What an attempt to log in reads before the password is tried, and writes afterwards. Attempts at the same moment count the same row,
 * so each is tried again until it is counted.
 */
@ApplicationScoped
@MedOmtag
public class Inloggningsforsok {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    AndraSteget andra;

    @Inject
    Clock klocka;

    /** @return what is stored of the password; empty when nobody of the name may log in now */
    @Transactional
    public Optional<String> hashat(String anvandarnamn) {
        return oppet(anvandarnamn).map(Anvandare::getLosenord);
    }

    /**
     * Counts a failed attempt, or begins again from none.
     *
     * @param hashat what the password was tried against, which somebody may have changed meanwhile, as the account may have been locked
     * @return who is let in
     */
    @Transactional
    public Optional<Anvandare> raknat(String anvandarnamn, String hashat, boolean ratt) {
        Optional<Anvandare> jag = oppet(anvandarnamn);
        boolean in = ratt && jag.filter(a -> a.getLosenord().equals(hashat) && a.losenordetGaller(LocalDateTime.now(klocka))).isPresent();
        jag.ifPresent(in ? this::slappIn : a -> a.misslyckades(LocalDateTime.now(klocka)));
        return in ? jag : Optional.empty();
    }

    private Optional<Anvandare> oppet(String anvandarnamn) {
        return anvandare.finn(anvandarnamn).filter(a -> a.kanLoggaIn(LocalDateTime.now(klocka)));
    }

    private void slappIn(Anvandare jag) {
        // who is asked for a code is not in yet: else a right password would let codes be guessed for ever
        if (andra.lage(jag.getAnvandarnamn()) != AndraSteget.Lage.VANTAR) {
            jag.loggadeIn();
        }
    }
}
