package se.arshjulet.organisation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Sakerhetslogg;

/** The own account: each changes the own password and ends the own log-ins. Both ask for the password. */
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

    /** Those that go on, the last used first. */
    @Tillaten
    public List<InloggadSession> inloggningar() {
        return sessioner.pagaende(inloggad.anvandare());
    }

    /** The password is set by somebody else, and is to be changed before all else. */
    @Tillaten
    public boolean harTillfalligtLosenord() {
        return inloggad.anvandare().harTillfalligtLosenord();
    }

    /**
     * @param denna key of the log-in that goes on
     * @throws Regelbrott at the field; a wrong present password counts as a failed log-in
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
     * Whoever logs in with the organisation's identity has no password to ask for.
     *
     * @param denna key of the log-in that goes on
     * @return how many were ended
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

    /** Read in this transaction: what is changed on the one that the request has read already would not be saved. */
    private Anvandare jag() {
        return anvandare.finn(inloggad.anvandare().getId()).orElseThrow();
    }
}
