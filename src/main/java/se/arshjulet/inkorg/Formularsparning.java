package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.text.Textintag;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.versioner.Versionsbok;
import se.arshjulet.versioner.Versionsslag;

/**
 * The transactions of a form: what can be recorded is recorded whole, what cannot is kept as typed.
 * Each is tried again by itself, so that a completion which met a lock does not take its own saving for someone else's.
 */
@ApplicationScoped
@MedOmtag
public class Formularsparning {

    @Inject
    Uppgiftsgrind grind;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Formularregister register;

    @Inject
    Versionsbok versioner;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Transactional
    public Oppnad<Object> oppna(Long id) {
        Uppgift uppgift = grind.synlig(id);
        if (uppgift.getSparning().getAntal() == 0) {
            // what the first who opens it puts in place, the next one finds
            uppgifter.enITaget(uppgift);
        }
        Uppgiftsformular<Object> formular = register.till(uppgift);
        List<Brist> brister = formular.brister(uppgift);
        Optional<Formularutkast> utkast = uppgifter.utkast(id, inloggad.anvandarnamn());
        Object innehall = utkast
                .map(eget -> (Object) FormJson.read(eget.getInnehall(), formular.typ()))
                .orElseGet(() -> formular.las(uppgift));
        String handlaggare = !uppgift.arLedig() ? anvandare.namn(uppgift.getHandlaggare()) : grind.delas(uppgift) ? Texter.text("inkorg.delas") : "";
        // a draft goes on from the version it was written in: whoever has saved since is told of before it is replaced
        int version = utkast.map(Formularutkast::getSparningar).orElse(uppgift.getSparning().getAntal());
        return new Oppnad<>(uppgift, handlaggare, grind.farArbeta(uppgift), innehall, version, brister);
    }

    /**
     * @return the form as it was recorded: its texts as they may be stored, its new rows with their ids
     * @throws Regelbrott when a value is not understood; everything is as before then
     */
    @Transactional
    public Object anteckna(Long id, int version, Object innehall, Versionsslag slag) {
        Uppgift uppgift = iVersion(id, version);
        Object antecknat = stadat(innehall).as(innehall.getClass());
        register.till(uppgift).spara(uppgift, antecknat);
        uppgift.getSparning().sparades(inloggad.anvandarnamn(), LocalDateTime.now(klocka));
        uppgifter.utkast(id, inloggad.anvandarnamn()).ifPresent(uppgifter::taBortUtkast);
        versioner.anteckna(register.dokument(uppgift), FormJson.of(antecknat), slag);
        return antecknat;
    }

    @Transactional
    public void behall(Long id, int version, Object innehall) {
        Uppgift uppgift = iVersion(id, version);
        String jag = inloggad.anvandarnamn();
        Formularutkast utkast = uppgifter.utkast(id, jag).orElseGet(() -> {
            Formularutkast nytt = new Formularutkast(id, jag);
            uppgifter.laggUtkast(nytt);
            return nytt;
        });
        uppgift.getSparning().sparades(jag, LocalDateTime.now(klocka));
        utkast.skriv(FormJson.write(innehall), LocalDateTime.now(klocka), uppgift.getSparning().getAntal());
        versioner.anteckna(register.dokument(uppgift), FormJson.of(innehall), Versionsslag.SPARAD);
    }

    /** Lets go of the caller's draft when somebody has saved since it was written; it is among the versions, and what is saved is read from now on. */
    @Transactional
    public void lasOm(Long id) {
        uppgifter.utkast(id, inloggad.anvandarnamn()).filter(utkast -> utkast.getSparningar() != grind.synlig(id).getSparning().getAntal())
                .ifPresent(uppgifter::taBortUtkast);
    }

    /** The decision, the change of the entity, the audit row and the engine's next step: all or nothing. */
    @Transactional
    public void slutfor(Long id, Object innehall) {
        Uppgift uppgift = grind.iArbete(id);
        Uppgiftsformular<Object> formular = register.till(uppgift);
        formular.provaHandlaggare(uppgift, inloggad.anvandare());
        List<Brist> brister = formular.brister(uppgift);
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        FormJson stadat = stadat(innehall);
        Map<String, Object> beslut = formular.slutfor(uppgift, stadat.as(innehall.getClass()));
        versioner.anteckna(register.dokument(uppgift), stadat, Versionsslag.INLAMNAD);
        logg.skrivI(uppgift.getArendeid(), "inkorg.slutford", uppgift.getNamn());
        if (formular.klarForAlla(uppgift)) {
            motor.slutfor(uppgift.getMotornsId(), beslut);
        } else {
            motor.slapp(uppgift.getMotornsId());
        }
    }

    @Transactional
    public int version(Long id) {
        return uppgifter.finn(id).orElseThrow(Redan::klar).getSparning().getAntal();
    }

    private Uppgift iVersion(Long id, int version) {
        Uppgift uppgift = grind.iArbete(id);
        if (uppgift.getSparning().getAntal() != version) {
            throw Redan.sparad(anvandare.namn(uppgift.getSparning().getAv()), uppgift.getSparning().getNar());
        }
        return uppgift;
    }

    /** The texts as they may be stored; the page keeps what was typed. */
    private static FormJson stadat(Object innehall) {
        return new FormJson(Textintag.stada(FormJson.of(innehall).tree()));
    }
}
