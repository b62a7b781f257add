package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Redovisningsratt;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Fördjupade granskningar are the region's and known by number and year. A new one is recorded, one that was recorded for the nämnd is
 * rewritten, one that was recorded for another can be joined but not rewritten (see {@link Redovisningsratt}). One that the document leaves out is taken away only when
 * it concerns nobody else, and never one that has a cycle of its own here: that one nämnd's document is silent of a report does not make it less addressed to the nämnd.
 */
@ApplicationScoped
public class Fordjupningsimport {

    @Inject
    InnehallRepository innehall;

    @Inject
    Redovisningsratt ratt;

    void ersatt(Sammanhang sammanhang, List<FordjupadInnehall> nya) {
        int ar = sammanhang.granskning().getAr();
        Namnd namnd = sammanhang.granskning().getNamnd();
        Map<Integer, FordjupadGranskning> kanda = innehall.fordjupade(ar).stream()
                .collect(Collectors.toMap(FordjupadGranskning::getNummer, Function.identity()));
        List<FordjupadGranskning> kvar = new ArrayList<>();
        for (int i = 0; i < nya.size(); i++) {
            FordjupadInnehall ny = nya.get(i);
            Plats.i("fordjupade[" + i + "]", () -> kvar.add(en(ny, kanda.get(ny.nummer()), sammanhang)));
        }
        kanda.values().stream().filter(f -> !kvar.contains(f) && !f.harEgenCykel() && galler(f, namnd)).forEach(innehall::taBort);
    }

    private FordjupadGranskning en(FordjupadInnehall ny, FordjupadGranskning kand, Sammanhang sammanhang) {
        Namnd namnd = sammanhang.granskning().getNamnd();
        if (ny.ar() != sammanhang.granskning().getAr()) {
            throw new Regelbrott("ar", "innehall.fel.annatAr", String.valueOf(ny.ar()), String.valueOf(sammanhang.granskning().getAr()));
        }
        FordjupadGranskning fordjupad = kand == null ? new FordjupadGranskning(ny.nummer(), ny.ar()) : kand;
        if (kand != null && FordjupadInnehall.av(kand).equals(ny)) {
            return kand;
        }
        if (kand != null && kand.harEgenCykel()) {
            throw new Regelbrott("nummer", "innehall.fel.egenGranskning", ny.rapport());
        }
        if (kand != null && !ratt.galler(kand, namnd)) {
            if (!FordjupadInnehall.av(kand).utanAdressater().equals(ny.utanAdressater())) {
                throw new Regelbrott("nummer", "innehall.fel.annansRapport", ny.rapport());
            }
            kand.adressera(namnd, roll(ny, namnd));
            return kand;
        }
        if (kand != null) {
            ratt.kravUtkast(kand, namnd, "nummer");
        }
        ny.skriv(fordjupad, sammanhang.namnder());
        if (fordjupad.adressat(namnd).isEmpty()) {
            fordjupad.adressera(namnd, roll(ny, namnd));
        }
        if (kand == null) {
            Redovisningsratt.tillfaller(fordjupad, namnd);
            innehall.lagg(fordjupad);
        }
        return fordjupad;
    }

    /** A nämnd that the document does not name is concerned by a report in its own year. */
    private static Adressatroll roll(FordjupadInnehall ny, Namnd namnd) {
        return ny.adressater().stream().filter(a -> a.namnd().equals(namnd.getKortnamn())).findFirst()
                .map(a -> Adressatroll.valueOf(a.roll())).orElse(Adressatroll.BERORD);
    }

    private static boolean galler(FordjupadGranskning fordjupad, Namnd bara) {
        return fordjupad.getAdressater().size() == 1 && fordjupad.adressat(bara).isPresent();
    }
}
