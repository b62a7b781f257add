package se.arshjulet.inkorg;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.versioner.VersionService;
import se.arshjulet.versioner.Versionsslag;

/** The inbox and the work in it: find a task, take it, fill in its form, complete it. The same for pages and API, and for every phase. */
@Tjanst
public class InkorgService {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    OrganisationRepository organisation;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Uppgiftsgrind grind;

    @Inject
    Formularsparning formular;

    @Inject
    Formularregister register;

    @Inject
    Aterstallning aterstallning;

    @Inject
    VersionService versioner;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Tillaten(nyckel = Apiratt.UPPGIFTER_LASA)
    public Uppgiftssida sida(Urval urval) {
        return uppgifter.sida(urval, inloggad.anvandare());
    }

    /** Where the caller goes from the rows of a tray: to the task, or to where it is seen how things stand when it has only been raised to him. */
    @Tillaten
    public Map<Long, String> adresser(List<Uppgift> sidans) {
        Map<Long, String> adresser = new HashMap<>(register.lyftsidor(sidans.stream().filter(u -> !grind.farSe(u)).toList()));
        sidans.forEach(u -> adresser.putIfAbsent(u.getId(), u.getSida()));
        return adresser;
    }

    /** How many tasks lie in a tray, without its filter. */
    @Tillaten
    public long antal(Urval.Korg korg) {
        return uppgifter.antal(Urval.allt(korg), inloggad.anvandare());
    }

    /** What there is to filter by. */
    @Tillaten
    public Filterval filterval() {
        return new Filterval(organisation.namnder().stream().map(Namnd::getKortnamn).toList(),
                arsgranskningar.allaAr().stream().map(Revisionsar::getAr).toList());
    }

    @Tillaten
    public Uppgift uppgift(Long id) {
        return grind.synlig(id);
    }

    @Tillaten(nyckel = Apiratt.UPPGIFTER_LASA)
    public Oppnad<Object> oppna(Long id) {
        return formular.oppna(id);
    }

    @Tillaten(nyckel = Apiratt.UPPGIFTER_SKRIVA)
    public void ta(Long id) {
        Uppgift uppgift = grind.synlig(id);
        if (!uppgift.arLedig()) {
            throw Redan.tagen(anvandare.namn(uppgift.getHandlaggare()));
        }
        grind.provaHandlaggare(uppgift, inloggad.anvandare());
        motor.ta(uppgift.getMotornsId(), inloggad.anvandarnamn());
        uppgift.getTillkomst().arKand();
        logg.skrivI(uppgift.getArendeid(), "inkorg.tagen", uppgift.getNamn());
    }

    @Tillaten(nyckel = Apiratt.UPPGIFTER_SKRIVA)
    public void slapp(Long id) {
        Uppgift uppgift = grind.min(id);
        if (uppgift.getRoll() == Roll.YRKESREVISOR) {
            throw new Regelbrott("", "inkorg.fel.revisornsEgen");
        }
        motor.slapp(uppgift.getMotornsId());
        logg.skrivI(uppgift.getArendeid(), "inkorg.slappt", uppgift.getNamn());
    }

    /** Hands a task over: whoever has it, or the revisionsdirektör, gives it to someone whose task it can be. */
    @Tillaten
    public void overlat(Long id, String till) {
        Uppgift uppgift = inloggad.har(Roll.REVISIONSDIREKTOR) ? grind.synlig(id) : grind.min(id);
        Anvandare mottagare = anvandare.finn(till).orElseThrow(() -> new Regelbrott("till", "inkorg.fel.okandMottagare", till));
        grind.provaHandlaggare(uppgift, mottagare);
        motor.ta(uppgift.getMotornsId(), mottagare.getAnvandarnamn());
        logg.skrivI(uppgift.getArendeid(), "inkorg.overlaten", uppgift.getNamn() + " → " + mottagare.getNamn());
    }

    /** Those a task can be handed over to, in Swedish order; nobody when it is nobody else's. */
    @Tillaten
    public List<Anvandare> mottagare(Long id) {
        Uppgift uppgift = grind.synlig(id);
        return anvandare.medRoll(uppgift.getRoll()).stream().filter(a -> !uppgift.harTagitsAv(a.getAnvandarnamn()) && grind.kanTa(uppgift, a)).toList();
    }

    /**
     * Records the form as it is now. What cannot be understood is kept as typed and told. Rows that were new have their ids in the caller's form then.
     *
     * @return the version to save with next time, and what is wrong
     * @throws Redan when someone else has saved since {@code version}: nothing is changed
     */
    @Tillaten(nyckel = Apiratt.UPPGIFTER_SKRIVA)
    @Transactional(TxType.NOT_SUPPORTED)
    public Sparad spara(Long id, int version, Object innehall) {
        try {
            Object antecknat = formular.anteckna(id, version, innehall, Versionsslag.SPARAD);
            if (innehall instanceof Radformular sidans) {
                sidans.kannIgen((Radformular) antecknat);
            }
            return new Sparad(formular.version(id), List.of());
        } catch (Redan nagonAnnan) {
            throw nagonAnnan;
        } catch (Regelbrott fel) {
            formular.behall(id, version, innehall);
            return new Sparad(formular.version(id), fel.brister());
        }
    }

    /** After {@link Redan}: what is saved is opened next, not what the caller typed before somebody else saved. That is still among the versions. */
    @Tillaten(nyckel = Apiratt.UPPGIFTER_SKRIVA)
    @Transactional(TxType.NOT_SUPPORTED)
    public void lasOm(Long id) {
        formular.lasOm(id);
    }

    /**
     * Takes a text back as it was in a version, into the task that writes it now; that becomes a version too.
     *
     * @return the task
     * @throws Regelbrott when the caller has no open task for it, or the form no longer has a place for it
     */
    @Tillaten
    @Transactional(TxType.NOT_SUPPORTED)
    public Uppgift aterstall(Long versionId, String falt) {
        return aterstallning.aterstall(versioner.version(versionId), falt);
    }

    /** Records the form and completes the task; when something is missing the form is recorded all the same. */
    @Tillaten(nyckel = Apiratt.UPPGIFTER_SKRIVA)
    @Transactional(TxType.NOT_SUPPORTED)
    public void slutfor(Long id, int version, Object innehall) {
        List<Brist> fel = spara(id, version, innehall).fel();
        if (!fel.isEmpty()) {
            throw new Regelbrott(fel);
        }
        formular.slutfor(id, innehall);
    }
}
