package se.arshjulet.mall;

import static se.arshjulet.mall.Mallfynd.varje;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sections of the report: every area has one, and none comes twice. */
final class Avsnittskontroll {

    private static final int RUBRIK = 200;

    private final Mallfynd fynd;
    private final Set<String> omraden;

    Avsnittskontroll(Mallfynd fynd, Set<String> omraden) {
        this.fynd = fynd;
        this.omraden = omraden;
    }

    void kontrollera(List<Avsnitt> avsnitt) {
        Set<String> sedda = new HashSet<>();
        varje("avsnitt", avsnitt, (p, a) -> {
            fynd.tomt(p + ".slag", a.slag() == null ? null : a.slag().name());
            fynd.text(p + ".rubrik", a.rubrik(), RUBRIK);
            if (a.slag() != null) {
                boolean okant = a.slag().avserOmrade() && !omraden.contains(a.omrade());
                fynd.nar(okant, p + ".omrade", "okantOmrade", String.valueOf(a.omrade()));
                fynd.nar(!a.slag().avserOmrade() && a.omrade() != null, p + ".omrade", "avsnittMedOmrade");
                boolean nytt = sedda.add(a.slag().avserOmrade() ? String.valueOf(a.omrade()) : a.slag().name());
                fynd.nar(!nytt && !okant, p + ".slag", "avsnittDubbelt");
            }
        });
        omraden.stream().sorted().filter(kod -> !sedda.contains(kod)).forEach(kod -> fynd.nar(true, "avsnitt", "omradeUtanAvsnitt", kod));
    }
}
