package se.arshjulet.mall;

import static se.arshjulet.mall.Mallfynd.varje;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Areas with their scales, and where the year's work is presented. */
final class Omradeskontroll {

    /** Column omrade of forbattringsomrade and fordjupad_granskning. */
    private static final Pattern KOD = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final List<String> PLATSHALLARE = List.of("ar", "namnd");
    private static final int ORD = 100;
    private static final int MENING = 1000;

    private final Mallfynd fynd;

    Omradeskontroll(Mallfynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Mallinnehall mall) {
        fynd.nar(mall.omraden().isEmpty(), "omraden", "utanOmrade");
        Set<String> koder = new HashSet<>();
        varje("omraden", mall.omraden(), (p, omrade) -> {
            fynd.kod(p + ".kod", omrade.kod(), KOD, koder);
            fynd.text(p + ".namn", omrade.namn(), ORD);
            fynd.text(p + ".rubrik", omrade.rubrik(), MENING);
            fynd.text(p + ".foremal", omrade.foremal(), MENING);
            steg(p + ".skala", omrade.skala(), Omrade.Skalsteg::niva);
            varje(p + ".skala", omrade.skala(), this::skalsteg);
        });
        steg("delomradesskala", mall.delomradesskala(), Niva::niva);
        varje("delomradesskala", mall.delomradesskala(), (p, niva) -> {
            fynd.text(p + ".ord", niva.ord(), ORD);
            fynd.text(p + ".betydelse", niva.betydelse(), MENING);
        });
        for (Inslag inslag : Inslag.values()) {
            inslag(inslag, mall.omraden());
        }
    }

    private void skalsteg(String plats, Omrade.Skalsteg steg) {
        fynd.text(plats + ".ord", steg.ord(), ORD);
        fynd.text(plats + ".begrepp", steg.begrepp(), ORD * 2);
        fynd.text(plats + ".mening", steg.mening(), MENING);
        fynd.platshallare(plats + ".mening", steg.mening(), PLATSHALLARE);
        fynd.text(plats + ".betydelse", steg.betydelse(), MENING);
    }

    /** None, two or three, numbered from the best. */
    private <T> void steg(String falt, List<T> skala, ToIntFunction<T> niva) {
        fynd.nar(skala.size() == 1 || skala.size() > Allvar.SVARAST, falt, "antalSteg", skala.size());
        for (int i = 0; i < skala.size(); i++) {
            fynd.nar(niva.applyAsInt(skala.get(i)) != i + 1, falt + "[" + i + "].niva", "nivaordning", i + 1);
        }
    }

    /** What belongs to no area would not be printed, and what belongs to two would be printed twice. */
    private void inslag(Inslag inslag, List<Omrade> omraden) {
        List<Omrade> med = omraden.stream().filter(o -> o.har(inslag)).toList();
        fynd.nar(med.isEmpty() && !omraden.isEmpty(), "omraden[0].inslag", "inslagSaknas." + inslag);
        if (med.size() > 1) {
            fynd.nar(true, "omraden[" + omraden.indexOf(med.get(med.size() - 1)) + "].inslag", "inslagDubbelt." + inslag);
        }
    }
}
