package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.inkorg.Formularregister;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.versioner.Dokument;
import se.arshjulet.versioner.Versionsbok;
import se.arshjulet.versioner.Versionsslag;

/** What an import replaces and what it puts there, as versions: of the whole content, and of each form that is open. */
@ApplicationScoped
public class Innehallsversioner {

    @Inject
    Versionsbok versioner;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Formularregister register;

    void ersatts(Arsgranskning granskning, Innehall gammalt) {
        versioner.anteckna(dokument(granskning), helheten(gammalt), Versionsslag.FORE_IMPORT);
        oppna(granskning, Versionsslag.FORE_IMPORT);
    }

    void ersatt(Arsgranskning granskning, Innehall nytt) {
        versioner.anteckna(dokument(granskning), helheten(nytt), Versionsslag.IMPORT);
        oppna(granskning, Versionsslag.IMPORT);
    }

    private void oppna(Arsgranskning granskning, Versionsslag slag) {
        uppgifter.oppna(granskning.getId()).forEach(uppgift ->
                versioner.anteckna(register.dokument(uppgift), FormJson.of(register.till(uppgift).las(uppgift)), slag));
    }

    private static Dokument dokument(Arsgranskning granskning) {
        return new Dokument(Arendeid.arets(granskning.getId()), Dokument.HELHETEN, Texter.text("versioner.dokument.innehall"), Roll.YRKESREVISOR);
    }

    private static FormJson helheten(Innehall innehall) {
        try {
            return new FormJson(StrictJson.tree(StrictJson.write(innehall)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
