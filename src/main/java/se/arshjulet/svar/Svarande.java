package se.arshjulet.svar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * The nämnd answers point by point; the first time and when it completes its answer the form is the same. Everybody in the nämnd
 * prepares in one form; submitting it is for those who have been trusted with that.
 */
abstract class Svarande implements Uppgiftsformular<Svarsformular> {

    static final int LANGSTA_PARAGRAF = 40;
    private static final int LANGSTA_ANSVARIG = 200;

    @Inject
    Svarsgrind grind;

    @Inject
    Inlamning inlamning;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Inject
    Event<SvarLamnat> lamnade;

    @Override
    public Class<Svarsformular> typ() {
        return Svarsformular.class;
    }

    /** The nämnd's unfinished words are its own. */
    @Override
    public Map<Long, String> lyftsidor(List<Uppgift> uppgifter) {
        Map<Long, String> sidor = new HashMap<>(Uppgiftsformular.super.lyftsidor(uppgifter));
        grind.svarId(uppgifter).forEach((uppgift, svar) -> sidor.put(uppgift, Svarslankar.svaret(svar)));
        return sidor;
    }

    @Override
    public boolean delad() {
        return true;
    }

    @Override
    public Svarsformular las(Uppgift uppgift) {
        Svar lasas = grind.till(uppgift);
        Svarsformular formular = new Svarsformular();
        if (lasas.getBeslut() != null) {
            formular.setBeslutsdatum(Tolk.skriv(lasas.getBeslut().getDatum()));
            formular.setParagraf(Tolk.skriv(lasas.getBeslut().getParagraf()));
        }
        lasas.getPunkter().forEach(punkt -> formular.getPunkter().add(Svarsdel.av(punkt)));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Svarsformular formular) {
        Tolk tolk = new Tolk();
        Svar skrivs = grind.till(uppgift);
        LocalDate dag = tolk.datum("beslutsdatum", formular.getBeslutsdatum());
        skrivs.besluta(Beslut.av(dag, tolk.rad("paragraf", formular.getParagraf(), LANGSTA_PARAGRAF)));
        List<Svarspunkt> punkter = skrivs.getPunkter();
        if (formular.getPunkter().size() > punkter.size()) {
            tolk.fel("punkter", "svar.fel.formangapunkter", formular.getPunkter().size(), punkter.size());
        }
        for (int i = 0; i < Math.min(punkter.size(), formular.getPunkter().size()); i++) {
            punkt(tolk, "punkter[" + i + "].", skrivs, punkter.get(i), formular.getPunkter().get(i));
        }
        tolk.klart();
    }

    private void punkt(Tolk tolk, String falt, Svar skrivs, Svarspunkt punkt, Svarsdel del) {
        Atgard atgard = new Atgard(Tolk.text(del.getBeskrivning()), tolk.rad(falt + "ansvarig", del.getAnsvarig(), LANGSTA_ANSVARIG),
                tolk.datum(falt + "klartSenast", del.getKlartSenast()), tolk.val(falt + "genomforande", del.getGenomforande(), Genomforande.class));
        String motiv = Tolk.text(del.getAvslagsmotiv());
        if (skrivs.getPunkter().stream().anyMatch(annan -> annan != punkt && del.galler(annan) && !del.galler(punkt))) {
            tolk.fel(falt + "beskrivning", "svar.fel.annanpunkt", punkt.getOrdning());
        } else if (!punkt.sager(atgard, del.isAvslag(), motiv) && !punkt.isOppen()) {
            tolk.fel(falt + "beskrivning", "svar.fel.stangdpunkt", punkt.getOrdning());
        } else if (!punkt.sager(atgard, del.isAvslag(), motiv)) {
            skrivs.besvara(punkt, atgard);
            if (del.isAvslag()) {
                skrivs.avsla(punkt, motiv);
            }
            punkt.skrevs(inloggad.anvandare(), LocalDateTime.now(klocka));
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return grind.till(uppgift).brister();
    }

    /** @throws Regelbrott when the caller only prepares */
    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Svarsformular formular) {
        if (!inloggad.anvandare().isLamnarIn()) {
            throw new Regelbrott("", "svar.fel.farintelamna");
        }
        Svar lamnas = grind.till(uppgift);
        lamnas.lamna(LocalDateTime.now(klocka));
        inlamning.bevara(lamnas, inloggad.anvandare(), LocalDateTime.now(klocka));
        lamnade.fire(new SvarLamnat(lamnas));
        return Map.of();
    }
}
