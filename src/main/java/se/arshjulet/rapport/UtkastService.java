package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.samstammighet.Besvarad;
import se.arshjulet.samstammighet.Motiveringar;
import se.arshjulet.underlag.Underlag;

/** The auditor writes the årsrapport and hands it in to the second pair of eyes. */
@ApplicationScoped
public class UtkastService implements Uppgiftsformular<Utkastformular> {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    RapportRepository rapport;

    @Inject
    Utkastlasning lasning;

    @Inject
    Utkastskrivning skrivning;

    @Inject
    Utkastkontroll kontroll;

    @Inject
    Betygsunderlag betyg;

    @Inject
    Utkastprovning provning;

    @Inject
    Motiveringar motiveringar;

    @Inject
    Bilageskrivning bilagor;

    @Inject
    Rapportavtryck avtryck;

    @Inject
    Inloggad inloggad;

    @Override
    public String nyckel() {
        return RapportProcess.SKRIV_UTKAST;
    }

    @Override
    public Class<Utkastformular> typ() {
        return Utkastformular.class;
    }

    @Override
    public String dokument(Uppgift uppgift) {
        return RapportProcess.DOKUMENT;
    }

    @Override
    public Utkastformular las(Uppgift uppgift) {
        Utkastformular formular = lasning.las(granskning(uppgift));
        formular.setMotiveringar(motiveringar.skrivna(uppgift.getArsgranskningId()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Utkastformular formular) {
        Arsgranskning granskning = granskning(uppgift);
        Arsrapport arsrapport = rapport.paborjad(granskning);
        arsrapport.kravUtkast();
        provning.anteckna(granskning, formular.getMotiveringar());
        skrivning.skriv(arsrapport, formular);
        provning.antecknaMildare(granskning);
    }

    /** The utkast as a part of another form: faults are told under its name there. */
    public void spara(Uppgift uppgift, Utkastformular formular, String under) {
        try {
            spara(uppgift, formular);
        } catch (Regelbrott brott) {
            throw new Regelbrott(brott.brister().stream().map(brist -> brist.under(under)).toList());
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return kontroll.brister(granskning(uppgift));
    }

    /** For the page: what does not agree. Whoever has the task sees it, also when it has been handed over by the auditor of the case. */
    @Transactional
    public List<Besvarad> varningar(Uppgift uppgift) {
        return provning.varningar(granskning(uppgift));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Utkastformular formular) {
        rapport.paborjad(granskning(uppgift)).lamnaIn(inloggad.anvandare(), avtryck.av(uppgift.getArsgranskningId()));
        return Map.of();
    }

    /** For the page: the areas with their scales. */
    @Transactional
    public List<Omrade> omraden(Uppgift uppgift) {
        return betyg.mall(granskning(uppgift)).omraden();
    }

    /** For the page: the parts of the utkast, which stands under {@code vag} in the form of the page. */
    @Transactional
    public List<Utkastdel> delar(Uppgift uppgift, Utkastformular formular, String vag) {
        return Utkastdel.alla(formular, vag, betyg.delomraden(granskning(uppgift)).stream().collect(Collectors.toMap(Delomrade::getKod, Delomrade::getOmrade)));
    }

    /** For the page: the kinds of bilagor that the office often attaches. */
    @Transactional
    public List<Bilagetyp> bilagetyper(Uppgift uppgift) {
        return betyg.mall(granskning(uppgift)).bilagetyper();
    }

    /** For the page: the files that a bilaga can be, by what each is called in the form. */
    @Transactional
    public Map<String, Underlag> bilagefiler(Uppgift uppgift) {
        return bilagor.filer(granskning(uppgift));
    }

    /**
     * For the page: what is written in the file of a bilaga.
     *
     * @param falt where the bilaga stands in the form of the page
     * @throws Regelbrott at a field of the bilaga, when its text cannot be this
     */
    @Transactional
    public String bilagetext(Uppgift uppgift, Bilagedel bilaga, String falt) {
        return bilagor.text(granskning(uppgift), bilaga, falt);
    }

    /** For the page: numbers and titles of the reports a förbättringsområde can come from. */
    @Transactional
    public Map<String, String> fordjupade(Uppgift uppgift) {
        Map<String, String> fordjupade = new LinkedHashMap<>();
        betyg.fordjupade(granskning(uppgift)).forEach(f -> fordjupade.put(f.getRapportnummer(), Tolk.skriv(f.getTitel())));
        return fordjupade;
    }

    /** For the page: what a point of an earlier year can concern. */
    @Transactional
    public List<Forvaltning> forvaltningarHittills(Uppgift uppgift) {
        return granskning(uppgift).getForvaltningarHittills();
    }

    private Arsgranskning granskning(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId());
    }
}
