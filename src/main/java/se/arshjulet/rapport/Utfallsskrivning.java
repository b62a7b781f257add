package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;

/** The outcome of the year per förvaltning and the largest deviations behind it, which need not add up to it. */
@ApplicationScoped
public class Utfallsskrivning {

    private static final int LANGSTA_POST = 500;

    @Inject
    EkonomiRepository ekonomi;

    void skriv(Arsgranskning granskning, List<Utfallsdel> delar, Tolk tolk) {
        List<Prognos> utfall = ekonomi.prognoser(granskning.getId()).stream().filter(p -> p.getPeriod() == Period.UTFALL).toList();
        List<Budgetavvikelse> avvikelser = ekonomi.avvikelser(granskning.getId(), Period.UTFALL);
        for (int i = 0; i < delar.size(); i++) {
            Utfallsdel del = delar.get(i);
            String falt = "utfall[" + i + "].";
            if (del.isTom() && granskning.forvaltning(del.getForvaltning()).isEmpty()) {
                continue;
            }
            Forvaltning forvaltning = Utkastskrivning.forvaltning(tolk, falt + "forvaltning", granskning, del.getForvaltning());
            Mnkr belopp = tolk.med(() -> Mnkr.tolka(falt + "belopp", del.getBelopp()));
            if (forvaltning != null) {
                utfall(granskning, forvaltning, belopp, utfall);
                avvikelser(granskning, forvaltning, falt + "avvikelser", del,
                        avvikelser.stream().filter(a -> a.getForvaltning().equals(forvaltning)).toList(), tolk);
            }
        }
    }

    private void utfall(Arsgranskning granskning, Forvaltning forvaltning, Mnkr belopp, List<Prognos> alla) {
        Prognos funnet = alla.stream().filter(p -> p.getForvaltning().equals(forvaltning)).findFirst().orElse(null);
        if (funnet == null && belopp != null) {
            ekonomi.lagg(new Prognos(granskning, forvaltning, Period.UTFALL, belopp));
        } else if (funnet != null && belopp != null) {
            funnet.andra(belopp);
        } else if (funnet != null) {
            ekonomi.taBort(funnet);
        }
    }

    private void avvikelser(Arsgranskning granskning, Forvaltning forvaltning, String falt, Utfallsdel del,
            List<Budgetavvikelse> gamla, Tolk tolk) {
        int plats = 0;
        for (int i = 0; i < del.getAvvikelser().size(); i++) {
            Avvikelsedel rad = del.getAvvikelser().get(i);
            String radfalt = falt + "[" + i + "].";
            String post = tolk.rad(radfalt + "post", rad.getPost(), LANGSTA_POST);
            Mnkr belopp = tolk.med(() -> Mnkr.tolka(radfalt + "belopp", rad.getBelopp()));
            if (post == null && belopp == null) {
                continue;
            }
            if (post == null || belopp == null) {
                tolk.fel(radfalt + (post == null ? "post" : "belopp"), "rapport.fel.avvikelse");
                continue;
            }
            Budgetavvikelse avvikelse = plats < gamla.size() ? gamla.get(plats)
                    : new Budgetavvikelse(granskning, forvaltning, Period.UTFALL, plats + 1);
            avvikelse.beskriv(post, belopp, Tolk.text(rad.getForklaring()));
            if (plats >= gamla.size()) {
                ekonomi.lagg(avvikelse);
            }
            plats++;
        }
        gamla.stream().skip(plats).forEach(ekonomi::taBort);
    }
}
