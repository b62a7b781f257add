package se.arshjulet.svar;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The nämnd answers point by point; the first time and when it completes its answer the form is the same. */
abstract class Svarande implements Uppgiftsformular<Svarsformular> {

    private static final int LANGSTA_PARAGRAF = 40;
    private static final int LANGSTA_ANSVARIG = 200;

    @Inject
    SvarRepository svar;

    @Inject
    Clock klocka;

    @Inject
    Event<SvarLamnat> lamnade;

    @Override
    public Class<Svarsformular> typ() {
        return Svarsformular.class;
    }

    @Override
    public Svarsformular las(Uppgift uppgift) {
        Svar lasas = svar(uppgift);
        Svarsformular formular = new Svarsformular();
        if (lasas.getBeslut() != null) {
            formular.setBeslutsdatum(Tolk.skriv(lasas.getBeslut().getDatum()));
            formular.setParagraf(Tolk.skriv(lasas.getBeslut().getParagraf()));
        }
        lasas.getPunkter().forEach(punkt -> formular.getPunkter().add(tillFormular(punkt)));
        return formular;
    }

    private static Svarsdel tillFormular(Svarspunkt punkt) {
        Svarsdel del = new Svarsdel();
        del.setKalla(Tolk.skriv(punkt.getKalla()));
        del.setInledning(Tolk.skriv(punkt.getInledning()));
        del.setRubrik(Tolk.skriv(punkt.getRubrik()));
        del.setAvslag(punkt.isAvslag());
        del.setAvslagsmotiv(Tolk.skriv(punkt.getAvslagsmotiv()));
        if (punkt.getAtgard() != null) {
            del.setBeskrivning(Tolk.skriv(punkt.getAtgard().getBeskrivning()));
            del.setAnsvarig(Tolk.skriv(punkt.getAtgard().getAnsvarig()));
            del.setKlartSenast(Tolk.skriv(punkt.getAtgard().getKlartSenast()));
        }
        return del;
    }

    @Override
    public void spara(Uppgift uppgift, Svarsformular formular) {
        Tolk tolk = new Tolk();
        Svar skrivs = svar(uppgift);
        LocalDate dag = tolk.datum("beslutsdatum", formular.getBeslutsdatum());
        skrivs.besluta(Beslut.av(dag, tolk.rad("paragraf", formular.getParagraf(), LANGSTA_PARAGRAF)));
        List<Svarspunkt> punkter = skrivs.getPunkter();
        for (int i = 0; i < Math.min(punkter.size(), formular.getPunkter().size()); i++) {
            punkt(tolk, "punkter[" + i + "].", skrivs, punkter.get(i), formular.getPunkter().get(i));
        }
        tolk.klart();
    }

    private static void punkt(Tolk tolk, String falt, Svar skrivs, Svarspunkt punkt, Svarsdel del) {
        skrivs.besvara(punkt, new Atgard(Tolk.text(del.getBeskrivning()), tolk.rad(falt + "ansvarig", del.getAnsvarig(), LANGSTA_ANSVARIG),
                tolk.datum(falt + "klartSenast", del.getKlartSenast())));
        if (del.isAvslag()) {
            skrivs.avsla(punkt, Tolk.text(del.getAvslagsmotiv()));
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return svar(uppgift).brister();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Svarsformular formular) {
        Svar lamnas = svar(uppgift);
        lamnas.lamna(LocalDateTime.now(klocka));
        lamnade.fire(new SvarLamnat(lamnas));
        return Map.of();
    }

    private Svar svar(Uppgift uppgift) {
        return svar.finn(uppgift.getArsgranskningId()).orElseThrow();
    }
}
