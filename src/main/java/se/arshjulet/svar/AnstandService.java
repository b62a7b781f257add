package se.arshjulet.svar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The nämnd asks for more time to answer, or to complete its answer. It is decided in the inbox of whoever reviews the answer. */
@Tjanst
public class AnstandService {

    @Inject
    Svarsgrind grind;

    @Inject
    Svarsgang gang;

    @Inject
    Anstandsprovning provning;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The answer with its requests, for the nämnd that asks and those who decide. */
    @Tillaten
    public Anstandsvy visa(Long svarId) {
        Svar svar = grind.synligt(svarId);
        boolean utanUppgift = gang.oppen(svar, SvarProcess.PROVA_ANSTAND).isEmpty();
        return new Anstandsvy(svar.getId(), svar.getArende().arsgranskning(), svar.getGaller(), svar.getSenast(), svar.getAnstand(),
                grind.arNamndens(svar) && svar.arSkrivbart() && svar.begartAnstand().isEmpty(),
                grind.granskar(svar) && svar.begartAnstand().isPresent() && utanUppgift);
    }

    @Tillaten(Roll.NAMND)
    public void begar(Long svarId, Anstandsformular formular) {
        Svar svar = grind.namndens(svarId);
        Tolk tolk = new Tolk();
        LocalDate till = tolk.datum("till", formular.getTill());
        tolk.klart();
        Anstand begart = svar.begarAnstand(till, Tolk.text(formular.getMotiv()), inloggad.anvandare(), LocalDateTime.now(klocka));
        logg.skrivI(svar.getArende(), "svar.anstandBegart", begart.getTill().toString());
        gang.anstandBegart(svar);
    }

    /** For an answer whose process began before requests came to the inbox. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void avgor(Long svarId, Anstandsbeslut formular) {
        Svar svar = grind.granskat(svarId);
        if (gang.oppen(svar, SvarProcess.PROVA_ANSTAND).isPresent()) {
            throw new Regelbrott("", "svar.fel.anstandiinkorgen");
        }
        provning.skriv(svar, formular);
        provning.avgor(svar);
    }
}
