package se.arshjulet.organisation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Sakerhetslogg;

/** Det egna kontot: var och en byter sitt lösenord och avslutar sina inloggningar. Båda frågar efter lösenordet. */
@Tjanst
public class KontoService {

    @Inject
    Sessioner sessioner;

    @Inject
    Losenord losenord;

    @Inject
    Losenordsfraga fraga;

    @Inject
    Inloggad inloggad;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Losenordsinstallning installning;

    /** De som pågår, den senast använda först. */
    @Tillaten
    public List<InloggadSession> inloggningar() {
        return sessioner.pagaende(inloggad.anvandare());
    }

    /** Lösenordet är satt av någon annan, och ska bytas före allt annat. */
    @Tillaten
    public boolean harTillfalligtLosenord() {
        return inloggad.anvandare().harTillfalligtLosenord();
    }

    /**
     * @param denna nyckel till den inloggning som fortsätter
     * @throws Regelbrott på fältet; ett felaktigt nuvarande lösenord räknas som en misslyckad inloggning
     */
    @Tillaten
    @Transactional(dontRollbackOn = Regelbrott.class)
    public void bytLosenord(Losenordsbyte formular, String denna) {
        Anvandare jag = jag();
        fraga.prova(jag, formular.getNuvarande(), "nuvarande");
        List<Brist> brister = new ArrayList<>(installning.brister(jag.getAnvandarnamn(), formular));
        if (formular.getNuvarande().equals(formular.getLosenord())) {
            brister.add(Brist.i("losenord", "organisation.fel.losenordSamma"));
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        jag.bytLosenord(losenord.hasha(formular.getLosenord()));
        sessioner.avslutaAlla(jag, denna, jag.getAnvandarnamn());
        Sakerhetslogg.hande("password-changed", "user", jag.getAnvandarnamn(), "by", jag.getAnvandarnamn());
    }

    /**
     * Den som loggar in med organisationens identitet har inget lösenord att fråga efter.
     *
     * @param denna nyckel till den inloggning som fortsätter
     * @return hur många som avslutades
     */
    @Tillaten
    @Transactional(dontRollbackOn = Regelbrott.class)
    public int avslutaAndra(String bekraftelse, String denna) {
        Anvandare jag = jag();
        if (jag.getLosenord() != null) {
            fraga.prova(jag, bekraftelse, "bekraftelse");
        }
        return sessioner.avslutaAlla(jag, denna, jag.getAnvandarnamn());
    }

    /** Läst i den här transaktionen: det som ändras på den som redan lästes i anropet skulle inte sparas. */
    private Anvandare jag() {
        return anvandare.finn(inloggad.anvandare().getId()).orElseThrow();
    }
}
