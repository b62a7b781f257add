package se.arshjulet.svar;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.MissivRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Rapportar;

/** An answer with two points in the database; the nämnd's user may submit it, its handläggare may not. */
abstract class Svarsprov extends Rapportprov {

    Long svarId;

    @BeforeEach
    void ett_svar_med_tva_punkter() {
        svarId = som(Roll.FORTROENDEVALD, (bonor, granskning) -> {
            Missiv missiv = new Missiv(granskning);
            missiv.skriv(true, "Vi begär svar.", Rapportar.SISTA_SVARSDAG, new Beslut(Rapportar.BESLUTSDAG, "14"));
            AnvandareRepository anvandare = bonor.hamta(AnvandareRepository.class);
            missiv.besluta(anvandare.finn(Roll.FORTROENDEVALD + tecken).orElseThrow());
            bonor.hamta(MissivRepository.class).lagg(missiv);
            anvandare.finn(Roll.NAMND + tecken).orElseThrow().tilldela(Set.of(Roll.NAMND), granskning.getNamnd(), null);
            Anvandare handlaggare = new Anvandare(handlaggaren(), "Hanna Handläggare", Set.of(Roll.NAMND));
            handlaggare.tilldela(Set.of(Roll.NAMND), granskning.getNamnd(), null);
            handlaggare.betro(false, false);
            anvandare.lagg(handlaggare);
            granskning.narFas(Fas.SVAR);
            Svar svar = new Svar(missiv);
            svar.fraga("Väsentlig avvikelse", null, "Klassa informationen");
            svar.fraga("Rapport 6-2023, rekommendation 2a", "Tydliggör", "Personuppgifter");
            bonor.hamta(SvarRepository.class).lagg(svar);
            bonor.hamta(EntityManager.class).flush();
            return svar.getId();
        });
    }

    String handlaggaren() {
        return "handlaggare" + tecken;
    }

    /** Everything answered, by whoever submits. */
    Svarsformular besvarat() {
        Svarsformular formular = las(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA);
        formular.setBeslutsdatum("2024-06-19");
        formular.setParagraf("45");
        formular.getPunkter().forEach(punkt -> {
            punkt.setBeskrivning("Kartläggning");
            punkt.setAnsvarig("Förvaltningschefen");
            punkt.setKlartSenast("2024-12-31");
        });
        return formular;
    }

    void lamnaIn() {
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, besvarat());
        slutfor(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA);
    }

    /** Only the second point is not enough. */
    void begarKomplettering() {
        Svarsgranskningsformular formular = las(Roll.YRKESREVISOR, SvarsgranskningService.class, Steg.SVARSGRANSKNING, SvarProcess.GRANSKA);
        formular.getPunkter().get(0).setBedomning("TILLRACKLIGT");
        formular.getPunkter().get(1).setBedomning("OTILLRACKLIGT");
        formular.getPunkter().get(1).setMotiv("Tidplanen är för lång.");
        formular.setAccepterat("false");
        spara(Roll.YRKESREVISOR, SvarsgranskningService.class, Steg.SVARSGRANSKNING, SvarProcess.GRANSKA, formular);
        slutfor(Roll.YRKESREVISOR, SvarsgranskningService.class, Steg.SVARSGRANSKNING, SvarProcess.GRANSKA);
    }
}
