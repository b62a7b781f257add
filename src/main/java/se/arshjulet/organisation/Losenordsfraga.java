package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Sakerhetslogg;

/** Frågar en som är inloggad efter lösenordet igen, så att en skärm som står olåst inte räcker till det som ger en väg in. */
@ApplicationScoped
public class Losenordsfraga {

    @Inject
    Losenord losenord;

    @Inject
    Clock klocka;

    /**
     * @param jag läst i den transaktion som pågår, och den sparas också när svaret är nej: försöket räknas som en misslyckad inloggning
     * @throws Regelbrott på fältet
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
