package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.InlasningService;
import se.arshjulet.underlag.Inlasningsformular;
import se.arshjulet.underlag.UnderlagService;

/** The förvaltningarnas own files of the example year, handed in and read as its auditor would, and cited at iakttagelser. */
@ApplicationScoped
public class Demounderlag {

    private static final int BUDGETENS_TABELLER = 4;

    @Inject
    UnderlagService underlag;

    @Inject
    InlasningService inlasning;

    @Inject
    HanvisningService hanvisningar;

    void laggUpp(Long granskning) {
        Long budget = laggTill(granskning, "ms-internbudget-2024.csv", "MS internbudget 2024, tabeller.csv");
        for (int tabell = 0; tabell < BUDGETENS_TABELLER; tabell++) {
            lasIn(budget, tabell, "MS", "", false);
        }
        Long tabeller = laggTill(granskning, "dim-maj-2023.csv", "DIM månadsrapport maj 2023, tabeller.csv");
        lasIn(tabeller, 0, "DIM", Period.MAJ.name(), true);
        lasIn(tabeller, 1, "DIM", Period.MAJ.name(), false);
        Long rapport = laggTill(granskning, "dim-maj-2023.pdf", "DIM månadsrapport maj 2023.pdf");
        hanvisningar.hanvisa(rapport, "E3", "1", "prognosen efter maj, lagret av datorer och vad som kan göras på kort sikt");
        hanvisningar.hanvisa(rapport, "E4", "2", "kostnaderna har ökat med 9,2 procent januari till maj");
        hanvisningar.hanvisa(budget, "E4", "", "prognosen för 2023 bredvid budgeten för 2024");
    }

    private Long laggTill(Long granskning, String fil, String namn) {
        try (InputStream in = Demounderlag.class.getResourceAsStream("/demo/underlag/" + fil)) {
            return underlag.laggTill(granskning, new Fil(namn, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is proposed, with the posts of the year that it proposes too. */
    private void lasIn(Long fil, int tabell, String forvaltning, String period, boolean overfor) {
        Inlasningsformular formular = inlasning.forslag(fil, tabell).formular();
        formular.setForvaltning(forvaltning);
        formular.setPeriod(period);
        formular.setOverfor(overfor);
        inlasning.lasIn(fil, inlasning.granska(fil, formular).formular());
    }
}
