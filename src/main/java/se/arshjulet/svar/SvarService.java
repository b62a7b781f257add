package se.arshjulet.svar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsgrind;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.rapport.Brev;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.rapport.Svenska;

/** Shows an answer to those who may see it; what the nämnd is still writing is shown to nobody else. */
@Tjanst
public class SvarService {

    @Inject
    SvarRepository svaren;

    @Inject
    ProtokollRepository protokollen;

    @Inject
    Svarsgrind grind;

    @Inject
    Svarsgang gang;

    @Inject
    Uppgiftsgrind uppgiftsgrind;

    @Inject
    Insyn insyn;

    @Inject
    Brev brev;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten
    public Svarsvy visa(Long id) {
        Svar svar = grind.synligt(id);
        boolean egen = grind.arNamndens(svar);
        List<Svarsinlamning> inlamningar = svaren.inlamningar(svar).stream().sorted(Comparator.comparing(Svarsinlamning::getOmgang).reversed()).toList();
        List<Svarsgranskning> granskningar = svar.getGranskningar().stream().filter(Svarsgranskning::arAvslutad)
                .sorted(Comparator.comparing(Svarsgranskning::getOmgang).reversed()).toList();
        return new Svarsvy(svar, Svarslankar.rapport(svar), inlamningar, granskningar, protokollen.till(svar).stream().filter(p -> egen || p.isInlamnat()).toList(),
                egen, inloggad.har(Roll.FORTROENDEVALD) && svar.kanAvskrivas(), uppgift(svar));
    }

    private String uppgift(Svar svar) {
        return Stream.of(SvarProcess.LAMNA, SvarProcess.KOMPLETTERA, SvarProcess.GRANSKA, SvarProcess.PROVA_ANSTAND).flatMap(nyckel -> gang.oppen(svar, nyckel).stream())
                .filter(uppgiftsgrind::farSe).filter(u -> u.getRoll() != Roll.NAMND || grind.arNamndens(svar)).map(Uppgift::getSida).findFirst().orElse(null);
    }

    /** The answers of a nämnd's year, to its årsrapport first; for those who may see the case, and empty for those who may not read its content. */
    @Tillaten
    public List<Svar> forAret(Long arsgranskningId) {
        Arsgranskning granskning = insyn.krav(arsgranskningId);
        return Stream.concat(svaren.finn(arsgranskningId).stream(), svaren.tillFordjupade(granskning.getNamnd().getId(), granskning.getAr()).stream())
                .filter(grind::farSe).toList();
    }

    /** The answers to a fördjupad granskning that the caller may see. */
    @Tillaten
    public List<Svar> forFordjupad(Long fordjupadId) {
        return svaren.tillFordjupad(fordjupadId).stream().filter(grind::farSe).toList();
    }

    /** What was submitted, as a document of its own. */
    @Tillaten
    public Rapportfil pdf(Long inlamningId) {
        Svarsinlamning inlamning = svaren.inlamning(inlamningId).filter(i -> grind.farSe(i.getSvar())).orElseThrow(() -> new Obehorig("svar " + inlamningId));
        Svar svar = inlamning.getSvar();
        return new Rapportfil(inlamning.getFilnamn(), brev.pdf(Svenska.storBokstav(svar.getNamnd().getNamn()), inlamning.getTitel(), inlamning.getHtml()));
    }

    /** The elected auditors wait no longer; the year goes on without an answer. */
    @Tillaten(Roll.FORTROENDEVALD)
    public void avskriv(Long id, Avskrivningsformular formular) {
        Svar svar = grind.synligt(id);
        Tolk tolk = new Tolk();
        LocalDate dag = tolk.datum("datum", formular.getDatum());
        String paragraf = tolk.rad("paragraf", formular.getParagraf(), Svarande.LANGSTA_PARAGRAF);
        tolk.klart();
        svar.komAldrig(Beslut.av(dag, paragraf), Tolk.text(formular.getFoljd()), inloggad.anvandare(), LocalDateTime.now(klocka));
        logg.skrivI(svar.getArende(), "svar.komAldrig", formular.getDatum());
        gang.komAldrig(svar);
    }
}
