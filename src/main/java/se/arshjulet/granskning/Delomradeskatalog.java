package se.arshjulet.granskning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Mallinnehall;

/**
 * The delområden that a new year begins with: those that were used last year. If the office has a new edition of the template its words and its
 * new delområden count, but what the nämnd did not have before does not come back, and what was only the nämnd's own comes along.
 */
final class Delomradeskatalog {

    private Delomradeskatalog() {
    }

    /** @param forra the template that last year had; the same as {@code ny} when the edition is the same */
    static List<Delomradesmall> efter(Mallinnehall ny, Mallinnehall forra, List<Delomrade> anvanda) {
        if (anvanda.isEmpty()) {
            return ny.delomraden();
        }
        if (ny == forra) {
            return anvanda.stream().map(Delomradeskatalog::post).toList();
        }
        Set<String> anvandaKoder = anvanda.stream().map(Delomrade::getKod).collect(Collectors.toSet());
        Set<String> forraKoder = koder(forra);
        Set<String> nyaKoder = koder(ny);
        Set<String> omraden = ny.omraden().stream().map(o -> o.kod()).collect(Collectors.toSet());
        List<Delomradesmall> valda = new ArrayList<>(ny.delomraden().stream()
                .filter(d -> anvandaKoder.contains(d.kod()) || !forraKoder.contains(d.kod())).toList());
        anvanda.stream().filter(d -> !forraKoder.contains(d.getKod()) && !nyaKoder.contains(d.getKod()) && omraden.contains(d.getOmrade()))
                .map(Delomradeskatalog::post).forEach(valda::add);
        return utanLosaTradar(valda);
    }

    /** What was beneath something that did not come along stands by itself. */
    private static List<Delomradesmall> utanLosaTradar(List<Delomradesmall> valda) {
        Set<String> sedda = new HashSet<>();
        List<Delomradesmall> hela = new ArrayList<>();
        for (Delomradesmall d : valda) {
            hela.add(new Delomradesmall(d.kod(), d.omrade(), d.namn(), d.kontrollpunkter(), sedda.contains(d.overordnad()) ? d.overordnad() : null, d.steg()));
            sedda.add(d.kod());
        }
        return hela;
    }

    private static Set<String> koder(Mallinnehall mall) {
        return mall.delomraden().stream().map(Delomradesmall::kod).collect(Collectors.toSet());
    }

    private static Delomradesmall post(Delomrade d) {
        return new Delomradesmall(d.getKod(), d.getOmrade(), d.getNamn(), d.getKontrollpunkter().stream().map(Kontrollpunkt::getText).toList(),
                d.getOverordnad() == null ? null : d.getOverordnad().getKod(), d.getSteg());
    }
}
