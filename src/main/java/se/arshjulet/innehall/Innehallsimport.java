package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.rapport.Bildslag;
import se.arshjulet.rapport.RapportRepository;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.Underlag;
import se.arshjulet.underlag.UnderlagRepository;

/** Puts a document in the place of what was recorded of a year. */
@ApplicationScoped
public class Innehallsimport {

    @Inject
    InnehallRepository innehall;

    @Inject
    Oberoendeimport oberoende;

    @Inject
    Uttalandeimport uttalanden;

    @Inject
    Fordjupningsimport fordjupade;

    @Inject
    Tidigareimport tidigare;

    @Inject
    Varningsmotivimport varningsmotiv;

    @Inject
    RapportRepository rapport;

    @Inject
    UnderlagRepository underlag;

    void ersatt(Sammanhang sammanhang, Innehall nytt) {
        Arsgranskning granskning = sammanhang.granskning();
        innehall.las(granskning);
        granskning.beskrivAnsvarsomraden(Tomt.lagrad(nytt.ansvarsomraden()));
        oberoende.ersatt(granskning, nytt.oberoende());
        Map<String, Underlag> filer = new HashMap<>();
        rapport.bilagor(granskning.getId()).forEach(bilaga -> filer.put(bilaga.getNummer(), bilaga.getUnderlag()));
        List<Hanvisning> hanvisningar = underlag.hanvisningar(granskning.getId());
        innehall.tom(granskning.getId());
        numrerat(nytt.kriterier(), (kriterier, ordning) -> innehall.lagg(kriterier.till(granskning, ordning)));
        riskplaner(sammanhang, nytt.riskplaner());
        nytt.tillfallen().forEach(tillfalle -> innehall.lagg(tillfalle.till(granskning)));
        Map<String, Delomrade> delomraden = new HashMap<>();
        delomraden(sammanhang, nytt.delomraden(), null, delomraden);
        List<Nyckeltal> nyckeltal = new ArrayList<>();
        numrerat(nytt.nyckeltal(), (ett, ordning) -> nyckeltal.add(ett.till(sammanhang, ordning, delomraden)));
        nyckeltal.forEach(innehall::lagg);
        // what an iakttagelse or a key figure rests on is not in the document: it stays with the delområde of the same code, the key figure of the same name
        hanvisningar.forEach(h -> h.flyttad(delomraden, nyckeltal).ifPresent(innehall::lagg));
        nytt.prognoser().forEach(prognos -> innehall.lagg(prognos.till(sammanhang)));
        numrerat(nytt.avvikelser(), (avvikelse, ordning) -> innehall.lagg(avvikelse.till(sammanhang, ordning)));
        uttalanden.ersatt(sammanhang, nytt.uttalanden());
        fordjupade.ersatt(sammanhang, nytt.fordjupade());
        nytt.omradesbedomningar().forEach(bedomning -> innehall.lagg(bedomning.till(sammanhang)));
        numrerat(nytt.forbattringsomraden(), (forbattring, ordning) -> innehall.lagg(forbattring.till(sammanhang, ordning, delomraden)));
        tidigare.ersatt(sammanhang, nytt.tidigare());
        nytt.bilagor().forEach(bilaga -> innehall.lagg(bilaga.till(granskning, filer.get(bilaga.nummer()))));
        varningsmotiv.aterge(sammanhang, nytt.varningsmotiv());
        if (!nytt.bilder().isEmpty() || rapport.arsrapport(granskning.getId()).isPresent()) {
            rapport.paborjad(granskning).valjBilder(nytt.bilder().stream().map(Bildslag::valueOf).collect(Collectors.toSet()));
        }
    }

    /** A förvaltning that the document does not speak of has an empty plan, as when the year starts. */
    private void riskplaner(Sammanhang sammanhang, List<RiskplanInnehall> nya) {
        for (Forvaltning forvaltning : sammanhang.granskning().getForvaltningar()) {
            RiskplanInnehall ny = nya.stream().filter(r -> r.forvaltning().equals(forvaltning.getKortnamn())).findFirst().orElse(null);
            Riskplan plan = ny == null ? new Riskplan(sammanhang.granskning(), forvaltning) : ny.till(sammanhang.granskning(), forvaltning);
            innehall.lagg(plan);
            if (ny != null) {
                ny.uppfoljningar().forEach(uppfoljning -> innehall.lagg(uppfoljning.till(plan)));
            }
        }
    }

    private void delomraden(Sammanhang sammanhang, List<DelomradeInnehall> nya, Delomrade overordnad, Map<String, Delomrade> skrivna) {
        for (DelomradeInnehall nytt : nya) {
            Delomrade delomrade = nytt.till(sammanhang, skrivna.size() + 1, overordnad);
            innehall.lagg(delomrade);
            skrivna.put(nytt.kod(), delomrade);
            delomraden(sammanhang, nytt.underordnade(), delomrade, skrivna);
        }
    }

    private static <T> void numrerat(List<T> delar, ObjIntConsumer<T> gor) {
        for (int i = 0; i < delar.size(); i++) {
            gor.accept(delar.get(i), i + 1);
        }
    }
}
