package se.arshjulet.mall;

import static se.arshjulet.mall.Mallfynd.varje;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The catalogue of delområden and the groups of criteria: what a year is laid out from. */
final class Katalogkontroll {

    private static final Pattern KOD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9.-]{0,19}");
    /** Headings of the report go no deeper. */
    private static final int DJUPAST = 3;
    private static final int NAMN = 500;
    private static final int RUBRIK = 200;
    private static final int KRITERIUM = 1000;

    private final Mallfynd fynd;
    private final Set<String> omraden;
    private final Map<String, Delomradesmall> upplagda = new HashMap<>();

    Katalogkontroll(Mallfynd fynd, Set<String> omraden) {
        this.fynd = fynd;
        this.omraden = omraden;
    }

    void kontrollera(Mallinnehall mall) {
        Set<String> koder = new HashSet<>();
        varje("delomraden", mall.delomraden(), (p, delomrade) -> {
            fynd.kod(p + ".kod", delomrade.kod(), KOD, koder);
            fynd.text(p + ".namn", delomrade.namn(), NAMN);
            omrade(p + ".omrade", delomrade.omrade());
            boolean okantSteg = delomrade.steg() != null && !Delomradesmall.STEG.contains(delomrade.steg());
            fynd.nar(okantSteg, p + ".steg", "okantSteg", String.valueOf(delomrade.steg()), String.join(", ", Delomradesmall.STEG));
            delomrade.kontrollpunkter().forEach(punkt -> fynd.text(p + ".kontrollpunkter", punkt, NAMN));
            overordnad(p + ".overordnad", delomrade);
            upplagda.putIfAbsent(String.valueOf(delomrade.kod()), delomrade);
        });
        varje("kriteriegrupper", mall.kriteriegrupper(), this::kriterier);
    }

    /** It comes after the one it belongs under: the year is laid out in the order of the catalogue. */
    private void overordnad(String falt, Delomradesmall delomrade) {
        if (delomrade.overordnad() == null) {
            return;
        }
        Delomradesmall over = upplagda.get(delomrade.overordnad());
        fynd.nar(over == null, falt, "okantDelomrade", delomrade.overordnad());
        fynd.nar(over != null && !String.valueOf(over.omrade()).equals(delomrade.omrade()), falt, "annatOmrade", delomrade.overordnad());
        fynd.nar(djup(over) >= DJUPAST, falt, "djup", DJUPAST);
    }

    private int djup(Delomradesmall delomrade) {
        int djup = 0;
        for (Delomradesmall d = delomrade; d != null && djup < DJUPAST; djup++) {
            d = d.overordnad() == null ? null : upplagda.get(d.overordnad());
        }
        return djup;
    }

    private void kriterier(String plats, Kriteriegrupp grupp) {
        fynd.text(plats + ".rubrik", grupp.rubrik(), RUBRIK);
        fynd.nar(grupp.omraden().isEmpty(), plats + ".omraden", "kriterierUtanOmrade");
        grupp.omraden().forEach(omrade -> omrade(plats + ".omraden", omrade));
        fynd.tomt(plats + ".kriterier", String.join("", grupp.kriterier()));
        grupp.kriterier().forEach(kriterium -> {
            fynd.text(plats + ".kriterier", kriterium, KRITERIUM);
            fynd.platshallare(plats + ".kriterier", kriterium, List.of("ar"));
        });
    }

    private void omrade(String falt, String kod) {
        fynd.nar(!omraden.contains(kod), falt, "okantOmrade", String.valueOf(kod));
    }
}
