package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.beslut.Beslutsformular;
import se.arshjulet.expediering.Expedieringsformular;
import se.arshjulet.kvalitetssakring.Kvalitetssakringsformular;
import se.arshjulet.kvalitetssakring.Utfall;
import se.arshjulet.oberoende.Oberoendeformular;

/** What the demo's people decide where a form asks for a decision; what an import has filled in is left as it is. */
@ApplicationScoped
public class Demoifyllnad {

    private static final int SVARSTID_DAGAR = 45;

    @Inject
    Clock klocka;

    void fyll(Object formular) {
        if (formular instanceof Kvalitetssakringsformular granskning) {
            granskning.setUtfall(Utfall.GODKAND.name());
        } else if (formular instanceof Beslutsformular beslut) {
            besluta(beslut);
        } else if (formular instanceof Expedieringsformular expediering) {
            expediering.setDatum(idag().toString());
        } else if (formular instanceof Oberoendeformular provning && provning.getHinder().isEmpty()) {
            provning.getHot().forEach(hot -> hot.setForekommer("false"));
            provning.setHinder("false");
        }
    }

    private void besluta(Beslutsformular beslut) {
        beslut.setForSvar("true");
        beslut.setBeslutsdatum(idag().toString());
        beslut.setParagraf("9");
        beslut.setSistaSvarsdag(idag().plusDays(SVARSTID_DAGAR).toString());
        beslut.setText("Revisorerna har tagit del av årsrapporten och ställer sig bakom bedömningarna."
                + "\n\nNämnden ombeds svara på de väsentliga avvikelserna och på rekommendationerna: vad som ska göras, vem som ansvarar och när det ska vara klart.");
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
