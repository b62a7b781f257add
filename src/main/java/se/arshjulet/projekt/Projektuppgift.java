package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Inloggad;

/**
 * What the forms of the cycle have in common: the granskning of a task, its plan, and the template of its year.
 *
 * @param <F> the form
 */
abstract class Projektuppgift<F> implements Uppgiftsformular<F> {

    @Inject
    ProjektRepository projekt;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    private final String nyckel;
    private final Class<F> typ;

    Projektuppgift(String nyckel, Class<F> typ) {
        this.nyckel = nyckel;
        this.typ = typ;
    }

    @Override
    public String nyckel() {
        return nyckel;
    }

    @Override
    public Class<F> typ() {
        return typ;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, F formular) {
        return Map.of();
    }

    FordjupadGranskning fordjupad(Uppgift uppgift) {
        return projekt.fordjupad(uppgift.getFordjupadId()).orElseThrow();
    }

    Projektplan plan(Uppgift uppgift) {
        return projekt.plan(uppgift.getFordjupadId()).orElseThrow();
    }

    Mallinnehall mall(FordjupadGranskning fordjupad) {
        return arsgranskningar.ar(fordjupad.getAr()).orElseThrow().getMall().las();
    }

    LocalDate idag() {
        return LocalDate.now(klocka);
    }

    /** The questions with their answers. */
    static List<Fragedel> fragor(Projektplan plan) {
        List<Fragedel> delar = new ArrayList<>();
        plan.getFragor().forEach(fraga -> {
            Fragedel del = new Fragedel();
            del.setText(fraga.getText());
            del.setSvar(fraga.getSvar() == null ? "" : fraga.getSvar());
            delar.add(del);
        });
        return delar;
    }
}
