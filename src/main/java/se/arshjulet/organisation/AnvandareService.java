package se.arshjulet.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.mail.Brevarkiv;
import se.arshjulet.platform.web.Sakerhetslogg;
import se.arshjulet.platform.web.Texter;

/** The administratör adds users, gives them roles, changes passwords and shuts accounts off. */
@Tjanst
public class AnvandareService {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Anvandartolkning tolkning;

    @Inject
    Portfoljer portfoljer;

    @Inject
    Losenord losenord;

    @Inject
    Losenordsinstallning installning;

    @Inject
    Brevarkiv brev;

    @Inject
    Inloggad inloggad;

    @Inject
    Sessioner sessioner;

    @Inject
    Event<Avidentifierad> avidentifierad;

    @Inject
    Event<KontoStangt> stangda;

    @Tillaten(Roll.ADMINISTRATOR)
    public Anvandarsida sida(String sok, int sida, int antal) {
        return anvandare.sida(Tolk.text(sok), Math.max(1, sida), antal);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Anvandare hamta(Long id) {
        return finn(id);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Anvandarformular formular(Long id) {
        return id == null ? new Anvandarformular() : formular(finn(id));
    }

    /** Why letters to the user do not get through; empty when they do, or when none has been sent. */
    @Tillaten(Roll.ADMINISTRATOR)
    public String avvisning(Long id) {
        return brev.avvisning(finn(id).getEpost()).orElse("");
    }

    private static Anvandarformular formular(Anvandare vem) {
        Anvandarformular formular = new Anvandarformular();
        formular.setId(vem.getId());
        formular.setVersion(vem.getVersion());
        formular.setAnvandarnamn(vem.getAnvandarnamn());
        formular.setNamn(vem.getNamn());
        formular.setTitel(Tolk.skriv(vem.getTitel()));
        formular.setEpost(Tolk.skriv(vem.getEpost()));
        formular.getRoller().addAll(vem.getRoller().stream().sorted().map(Enum::name).toList());
        formular.setNamnd(vem.getNamnd() == null ? "" : vem.getNamnd().getKortnamn());
        formular.setByra(vem.getByra() == null ? "" : vem.getByra().getNamn());
        formular.setOrdforande(vem.isOrdforande());
        formular.setLamnarIn(vem.isLamnarIn() || !vem.har(Roll.NAMND));
        return formular;
    }

    /** The new one cannot log in until there is a password. @return the user's id */
    @Tillaten(Roll.ADMINISTRATOR)
    public Long spara(Anvandarformular formular) {
        Tolk tolk = new Tolk();
        String anvandarnamn = formular.getId() == null ? tolkning.anvandarnamn(tolk, formular.getAnvandarnamn()) : null;
        String namn = tolkning.namn(tolk, formular.getNamn());
        String titel = tolkning.titel(tolk, formular.getTitel());
        String epost = tolkning.epost(tolk, formular.getEpost());
        Set<Roll> roller = tolkning.roller(tolk, formular.getRoller());
        Namnd namnd = tolkning.namnd(tolk, formular.getNamnd());
        Byra byra = tolkning.byra(tolk, formular.getByra());
        tolk.klart();
        Anvandare vem = formular.getId() == null ? new Anvandare(anvandarnamn, namn, roller) : iVersion(formular);
        provaEgnaRoller(vem, roller);
        if (vem.getEpost() != null && epost != null && !vem.getEpost().equals(epost)) {
            brev.bytAdress(vem.getEpost(), epost);
        }
        if (vem.getId() != null) {
            portfoljer.slapp(vem, Rollbyte.forlorade(vem, roller, namnd, byra));
        }
        vem.andraUppgifter(namn, titel, epost);
        vem.tilldela(roller, namnd, byra);
        vem.betro(formular.isOrdforande(), formular.isLamnarIn());
        if (vem.getId() == null) {
            anvandare.lagg(vem);
        }
        return vem.getId();
    }

    private Anvandare iVersion(Anvandarformular formular) {
        Anvandare vem = finn(formular.getId());
        if (vem.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "organisation.fel.nagonAnnan");
        }
        return vem;
    }

    /** Somebody else's password is temporary: it is changed at the first log-in, within {@link Anvandare#TILLFALLIGT}. */
    @Tillaten(Roll.ADMINISTRATOR)
    public void nyttLosenord(Long id, Losenordsformular formular) {
        Anvandare vem = finn(id);
        List<Brist> brister = installning.brister(vem.getAnvandarnamn(), formular);
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        String hash = losenord.hasha(formular.getLosenord());
        if (arJag(vem) || !installning.arTillfalligt(formular.getLosenord())) {
            vem.bytLosenord(hash);
        } else {
            vem.farLosenord(hash, sessioner.nu());
        }
        sessioner.avslutaAlla(vem, "", inloggad.anvandarnamn());
        Sakerhetslogg.hande("password-changed", "user", vem.getAnvandarnamn(), "by", inloggad.anvandarnamn());
    }

    /** Ends all log-ins on browsers. @return how many they were */
    @Tillaten(Roll.ADMINISTRATOR)
    public int loggaUt(Long id) {
        return sessioner.avslutaAlla(finn(id), "", inloggad.anvandarnamn());
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void lasUpp(Long id) {
        finn(id).loggadeIn();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void inaktivera(Long id) {
        Anvandare vem = finn(id);
        if (arJag(vem)) {
            throw new Regelbrott("", "organisation.fel.sigSjalv");
        }
        portfoljer.slapp(vem, vem.getRoller());
        vem.inaktivera();
        sessioner.avslutaAlla(vem, "", inloggad.anvandarnamn());
        stangda.fire(new KontoStangt(vem));
        // an address can be shared, as a nämnd's is
        if (vem.getEpost() != null && !anvandare.nagonAnnanHar(vem.getEpost(), vem)) {
            brev.sluta(vem.getEpost());
        }
    }

    /**
     * Whoever has left and is not to be recognised: name, title, e-mail, password and log-ins are removed, letters too unless somebody else has the
     * address, and what others keep that is only about that person. What has been done stays under the name that it was done in.
     */
    @Tillaten(Roll.ADMINISTRATOR)
    public void avidentifiera(Long id) {
        Anvandare vem = finn(id);
        String epost = vem.getEpost();
        vem.avidentifiera(Texter.text("organisation.anvandare.avidentifierad", String.valueOf(id)));
        if (epost != null && !anvandare.nagonAnnanHar(epost, vem)) {
            brev.glom(epost);
        }
        sessioner.glom(vem);
        avidentifierad.fire(new Avidentifierad(vem));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void aktivera(Long id) {
        finn(id).aktivera();
    }

    /** The last administratör must not shut the door behind themselves. */
    private void provaEgnaRoller(Anvandare vem, Set<Roll> roller) {
        if (arJag(vem) && !roller.contains(Roll.ADMINISTRATOR)) {
            throw new Regelbrott("roller", "organisation.fel.sigSjalv");
        }
    }

    private boolean arJag(Anvandare vem) {
        return inloggad.anvandarnamn().equals(vem.getAnvandarnamn());
    }

    private Anvandare finn(Long id) {
        return anvandare.finn(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
    }
}
