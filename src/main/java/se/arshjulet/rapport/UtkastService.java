package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

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
        return lasning.las(granskning(uppgift));
    }

    @Override
    public void spara(Uppgift uppgift, Utkastformular formular) {
        Arsgranskning granskning = granskning(uppgift);
        arsrapport(granskning).kravUtkast();
        skrivning.skriv(granskning, formular);
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

    /** What is odd but no hindrance. */
    @Transactional
    public List<Brist> varningar(Uppgift uppgift) {
        return kontroll.varningar(granskning(uppgift));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Utkastformular formular) {
        arsrapport(granskning(uppgift)).lamnaIn(inloggad.anvandare());
        return Map.of();
    }

    /** For the page: the areas with their scales. */
    @Transactional
    public List<Omrade> omraden(Uppgift uppgift) {
        return betyg.mall(granskning(uppgift)).omraden();
    }

    /** For the page: numbers and titles of the reports a förbättringsområde can come from. */
    @Transactional
    public Map<String, String> fordjupade(Uppgift uppgift) {
        Map<String, String> fordjupade = new LinkedHashMap<>();
        betyg.fordjupade(granskning(uppgift)).forEach(f -> fordjupade.put(f.getRapportnummer(), Tolk.skriv(f.getTitel())));
        return fordjupade;
    }

    private Arsrapport arsrapport(Arsgranskning granskning) {
        return rapport.arsrapport(granskning.getId()).orElseGet(() -> {
            Arsrapport ny = new Arsrapport(granskning);
            rapport.lagg(ny);
            return ny;
        });
    }

    private Arsgranskning granskning(Uppgift uppgift) {
        return arsgranskningar.hamta(uppgift.getArsgranskningId());
    }
}
