package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a förbättringsområde or a key figure names is in the same document: a delområde or a recommendation of a report. */
final class Kallkontroll {

    private final Fynd fynd;
    private final Set<Object> kanda;
    private final List<ForbattringsomradeInnehall> forbattringsomraden;
    private final List<NyckeltalInnehall> nyckeltal;
    private final Map<String, DelomradeInnehall> delomraden;
    private final Map<String, FordjupadInnehall> rapporter;

    Kallkontroll(Fynd fynd, Set<Object> kanda, Innehall innehall) {
        this.fynd = fynd;
        this.kanda = kanda;
        this.forbattringsomraden = innehall.forbattringsomraden();
        this.nyckeltal = innehall.nyckeltal();
        this.delomraden = perNyckel(innehall.delomraden().stream().flatMap(DelomradeInnehall::medUnderordnade).toList(),
                DelomradeInnehall::kod);
        this.rapporter = perNyckel(innehall.fordjupade(), FordjupadInnehall::rapport);
    }

    void kontrollera() {
        varje("forbattringsomraden", forbattringsomraden, (plats, f) -> {
            delomrade(plats, f.delomrade());
            rapport(plats, f);
        });
        varje("nyckeltal", nyckeltal, (plats, n) -> delomrade(plats, n.delomrade()));
    }

    private void delomrade(String plats, String kod) {
        fynd.nar(kod != null && !delomraden.containsKey(kod), plats + ".delomrade", "okantDelomrade", kod);
    }

    private void rapport(String plats, ForbattringsomradeInnehall f) {
        if (kanda.contains(f.kalla())) {
            return;
        }
        FordjupadInnehall rapport = f.rapport() == null ? null : rapporter.get(f.rapport());
        fynd.nar(f.rapport() != null && rapport == null, plats + ".rapport", "okandRapport", f.rapport());
        if (f.rekommendation() == null) {
            return;
        }
        fynd.nar(f.rapport() == null, plats + ".rekommendation", "rekommendationUtanRapport");
        boolean okand = rapport != null && !rapport.markeringar().contains(f.rekommendation());
        fynd.nar(okand, plats + ".rekommendation", "okandRekommendation", f.rekommendation(), f.rapport());
    }

    private static <T> Map<String, T> perNyckel(List<T> delar, Function<T, String> nyckel) {
        return delar.stream().collect(Collectors.toMap(nyckel, Function.identity(), (forsta, andra) -> forsta));
    }
}
