package se.arshjulet.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import se.arshjulet.platform.Uppstart;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * The first start: nobody can log in yet, so whoever reads the server's log may create the administratör, once.
 * Not a {@link Tjanst}, since there is no user to ask for.
 */
@ApplicationScoped
public class ForstaStartService {

    private static final Logger LOGG = Logger.getLogger(ForstaStartService.class.getName());
    /** No letters or digits that are taken for each other. */
    private static final String TECKEN = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GRUPPER = 4;
    private static final int TECKEN_I_GRUPP = 5;
    /** After whoever puts first users in place. */
    private static final int SIST = Interceptor.Priority.LIBRARY_AFTER + 900;

    @Inject
    ForstaStartRepository koder;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Anvandartolkning tolkning;

    @Inject
    Losenord losenord;

    @Inject
    Losenordsinstallning installning;

    @Inject
    Clock klocka;

    @Inject
    Event<ForstaAdministrator> forsta;

    @Transactional
    public void vidUppstart(@Observes @Priority(SIST) Uppstart uppstart) {
        if (anvandare.finnsNagon()) {
            return;
        }
        String kod = slumpad();
        koder.ersatt(new ForstaStart(losenord.hasha(normal(kod)), LocalDateTime.now(klocka)));
        LOGG.warning(() -> "There is no user yet. Open /forsta-start.xhtml and create the administratör with this one-time code: " + kod);
    }

    /** Whether there is a code that can still be used. */
    @Transactional
    public boolean vantar() {
        return koder.kod().filter(k -> !k.arSparrad()).isPresent() && !anvandare.finnsNagon();
    }

    /** @throws Regelbrott when the code is wrong, which is counted, or when something about the user is */
    @Transactional(dontRollbackOn = Regelbrott.class)
    public void skapa(String kod, Anvandarformular formular, Losenordsformular nytt) {
        ForstaStart start = koder.kod().filter(k -> !anvandare.finnsNagon()).orElseThrow(() -> new Regelbrott("", "organisation.fel.redanStartad"));
        provaKoden(start, kod);
        Tolk tolk = new Tolk();
        String anvandarnamn = tolkning.anvandarnamn(tolk, formular.getAnvandarnamn());
        String namn = tolkning.namn(tolk, formular.getNamn());
        String epost = tolkning.epost(tolk, formular.getEpost());
        installning.brister(formular.getAnvandarnamn(), nytt).forEach(b -> tolk.fel(b.falt(), b.nyckel(), b.varden().toArray()));
        tolk.klart();
        Anvandare administrator = new Anvandare(anvandarnamn, namn, Set.of(Roll.ADMINISTRATOR));
        administrator.andraUppgifter(namn, null, epost);
        administrator.bytLosenord(losenord.hasha(nytt.getLosenord()));
        anvandare.lagg(administrator);
        koder.tom();
        forsta.fire(new ForstaAdministrator(administrator.getId()));
    }

    private void provaKoden(ForstaStart start, String kod) {
        if (start.arSparrad()) {
            throw new Regelbrott("kod", "organisation.fel.kodSparrad");
        }
        if (!losenord.stammer(normal(kod).toCharArray(), start.getKod())) {
            start.gissadesFel();
            throw new Regelbrott(List.of(start.arSparrad() ? Brist.i("kod", "organisation.fel.kodSparrad")
                    : Brist.i("kod", "organisation.fel.kod", start.getKvar())));
        }
    }

    private static String normal(String kod) {
        return kod == null ? "" : kod.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String slumpad() {
        SecureRandom slump = new SecureRandom();
        StringBuilder kod = new StringBuilder();
        for (int i = 0; i < GRUPPER * TECKEN_I_GRUPP; i++) {
            kod.append(i > 0 && i % TECKEN_I_GRUPP == 0 ? "-" : "").append(TECKEN.charAt(slump.nextInt(TECKEN.length())));
        }
        return kod.toString();
    }
}
