package se.arshjulet.avisering;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.mail.Postgang;

/** How I want to be told, and my calendar. Everyone's own, whatever the role. */
@Tjanst
public class AviseringService {

    private static final int HEMLIGHET_BYTES = 32;
    private static final SecureRandom SLUMP = new SecureRandom();

    @Inject
    AviseringRepository aviseringar;

    @Inject
    Kalenderadress adress;

    @Inject
    Postgang post;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten
    public Installningar installningar() {
        Aviseringsval val = aviseringar.val(inloggad.anvandare().getId()).orElseGet(this::nytt);
        return new Installningar(val.getSatt(), inloggad.anvandare().getEpost(), post.finns(), val.getKalenderSkapad());
    }

    @Tillaten
    public void valj(String satt) {
        Tolk tolk = new Tolk();
        Aviseringssatt valt = tolk.val("satt", satt, Aviseringssatt.class);
        tolk.klart();
        mitt().valj(valt == null ? Aviseringssatt.GENAST : valt);
    }

    /**
     * A new password for my calendar; the one before, if any, is worth nothing any more.
     *
     * @return how it is read, of which nobody can be told again
     */
    @Tillaten
    public Kalenderdelning delaKalender() {
        byte[] hemlighet = new byte[HEMLIGHET_BYTES];
        SLUMP.nextBytes(hemlighet);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(hemlighet);
        mitt().delaKalender(Fingeravtryck.av(text), LocalDateTime.now(klocka));
        return adress.delning(inloggad.anvandare().getAnvandarnamn(), text);
    }

    @Tillaten
    public void aterkallaKalender() {
        mitt().aterkallaKalender();
    }

    private Aviseringsval mitt() {
        return aviseringar.val(inloggad.anvandare().getId()).orElseGet(() -> {
            Aviseringsval nytt = nytt();
            aviseringar.lagg(nytt);
            return nytt;
        });
    }

    private Aviseringsval nytt() {
        return new Aviseringsval(inloggad.anvandare().getId());
    }
}
