package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Sakerhetslogg;

/** Asks whoever is logged in for the password again, so that a screen left unlocked is not enough for what gives a way in. */
@ApplicationScoped
public class Losenordsfraga {

    @Inject
    Losenord losenord;

    @Inject
    Clock klocka;

    /**
     * @param jag read in the transaction that goes on, which is committed also when the answer is no: the attempt counts as a failed log-in
     * @throws Regelbrott at the field
     */
    public void prova(Anvandare jag, String skrivet, String falt) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        if (!jag.kanLoggaIn(nu)) {
            throw new Regelbrott(falt, "organisation.fel.losenordLast");
        }
        if (!losenord.stammer((skrivet == null ? "" : skrivet).toCharArray(), jag.getLosenord())) {
            jag.misslyckades(nu);
            Sakerhetslogg.nekat("password-wrong", "user", jag.getAnvandarnamn());
            throw new Regelbrott(falt, "organisation.fel.losenordNuvarande");
        }
    }
}
