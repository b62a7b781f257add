package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.samstammighet.Besvarad;
import se.arshjulet.samstammighet.Motiveringar;
import se.arshjulet.samstammighet.Regelverk;
import se.arshjulet.samstammighet.Underlag;
import se.arshjulet.samstammighet.Varning;

/** The report as recorded, read against itself. What goes wrong here is logged and never in the way of writing. */
@ApplicationScoped
class Utkastprovning {

    private static final Logger LOGG = Logger.getLogger(Utkastprovning.class.getName());

    @Inject
    RapportmaterialRepository material;

    @Inject
    RapportRepository rapport;

    @Inject
    Motiveringar motiveringar;

    List<Besvarad> varningar(Arsgranskning granskning) {
        return motiveringar.besvarade(granskning.getId(), prova(granskning, Regelverk::prova), vidBedomningarna(granskning));
    }

    /** Answers to what is warned of now, before anything else of the form is recorded: the user has seen these warnings, not those that come of it. */
    void anteckna(Arsgranskning granskning, Map<String, String> skrivna) {
        motiveringar.anteckna(granskning, skrivna, () -> prova(granskning, Regelverk::prova));
    }

    /** Once the verdicts are recorded. */
    void antecknaMildare(Arsgranskning granskning) {
        Map<String, String> motiv = vidBedomningarna(granskning);
        if (!motiv.isEmpty()) {
            motiveringar.antecknaMildare(granskning, motiv, prova(granskning, Regelverk::mildare));
        }
    }

    private Map<String, String> vidBedomningarna(Arsgranskning granskning) {
        return rapport.omradesbedomningar(granskning.getId()).stream().filter(b -> Tolk.text(b.getVarningsmotiv()) != null)
                .collect(Collectors.toMap(Omradesbedomning::getOmrade, Omradesbedomning::getVarningsmotiv));
    }

    private List<Varning> prova(Arsgranskning granskning, Function<Underlag, List<Varning>> regler) {
        Rapportmaterial nu = material.hamta(granskning.getId());
        List<Riskplan> forra = material.forraPlanerna(granskning);
        try {
            return regler.apply(new Samstammighetsbyggare(nu, forra).bygg());
        } catch (RuntimeException fel) {
            LOGG.log(Level.SEVERE, fel, () -> "Not read for samstämmighet: " + granskning.getBeteckning());
            return List.of();
        }
    }
}
