package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Losenordsfraga;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Asks again who it is before a new way in is made: for the password, or a code of the app by whoever has one. Who comes with the organisation's
 * identity alone has nothing that can be asked for here.
 */
@ApplicationScoped
public class Bekraftelse {

    private static final String KOD = "\\s*\\d{3}\\s?\\d{3}\\s*";

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Losenordsfraga losenord;

    @Inject
    Kodprovning koder;

    @Inject
    KodRepository appar;

    @Inject
    Inloggad inloggad;

    /** @throws Regelbrott at the field; a wrong answer counts as a log-in that failed, so the transaction has to be kept */
    void krav(String skrivet, String falt) {
        Anvandare jag = anvandare.finn(inloggad.anvandare().getId()).orElseThrow();
        if (jag.getLosenord() == null) {
            return;
        }
        if (skrivet == null || !skrivet.matches(KOD) || appar.app(jag).filter(Kodapp::galler).isEmpty()) {
            losenord.prova(jag, skrivet, falt);
        } else if (koder.prova(jag.getAnvandarnamn(), skrivet).getStatus() != Status.VALID) {
            throw new Regelbrott(falt, "inloggning.fel.kod");
        }
    }
}
