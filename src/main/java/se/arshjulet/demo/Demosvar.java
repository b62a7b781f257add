package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.svar.KritikService;
import se.arshjulet.svar.Kritikanledning;
import se.arshjulet.svar.Kritikformular;
import se.arshjulet.svar.SvarProcess;
import se.arshjulet.svar.Svarsdel;
import se.arshjulet.svar.Svarsformular;

/** An answer that a handläggare of the nämnd has begun to prepare, and a decision of the elected auditors about the same year. */
@ApplicationScoped
public class Demosvar {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    InkorgService inkorg;

    @Inject
    KritikService kritik;

    @Inject
    Demoforare forare;

    @Inject
    Clock klocka;

    void laggUpp(Long granskning) {
        forare.som(Demoanvandare.HANDLAGGARE);
        Uppgift uppgift = uppgifter.oppna(granskning).stream().filter(u -> u.getNyckel().equals(SvarProcess.LAMNA)).findFirst().orElseThrow();
        Oppnad<Object> oppnad = inkorg.oppna(uppgift.getId());
        Svarsformular svar = (Svarsformular) oppnad.formular();
        Svarsdel forsta = svar.getPunkter().get(0);
        forsta.setBeskrivning("Förvaltningen tar fram ett gemensamt arbetssätt och redovisar det för nämnden.");
        forsta.setAnsvarig("Förvaltningschefen");
        forsta.setKlartSenast(LocalDate.now(klocka).plusMonths(7).toString());
        forsta.setGenomforande("PABORJAD");
        inkorg.spara(uppgift.getId(), oppnad.version(), svar);
        forare.som(Demoanvandare.FORTROENDEVALD);
        Kritikformular beslut = new Kritikformular();
        beslut.setSteg("2");
        beslut.setAnledning(Kritikanledning.ARET.name());
        beslut.setDatum(LocalDate.now(klocka).toString());
        beslut.setParagraf("9");
        beslut.setMotiv("Samma förbättringsområden har återkommit utan att nämnden har sagt hur de ska åtgärdas.");
        kritik.anteckna(granskning, beslut);
    }
}
