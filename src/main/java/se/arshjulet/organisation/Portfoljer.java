package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** All that somebody has open, whichever module knows of it. Nothing is left without somebody who can do it. */
@ApplicationScoped
public class Portfoljer {

    private static final int HOGST_I_SVARET = 10;

    @Inject
    @Any
    Instance<Portfolj> alla;

    List<Ansvar> ansvar(Anvandare vem) {
        return alla.stream().flatMap(p -> p.ansvar(vem).stream()).sorted(Comparator.comparing(Ansvar::slag).thenComparing(Ansvar::vad)).toList();
    }

    /** @return what was moved */
    List<Ansvar> overlat(Anvandare fran, Anvandare till) {
        List<Ansvar> flyttas = ansvar(fran).stream().filter(Ansvar::kanOverlatas).toList();
        alla.stream().forEach(p -> p.overlat(fran, till));
        return flyttas;
    }

    /**
     * Somebody leaves or loses roles: what is the group's goes back.
     *
     * @throws Regelbrott that tells what must be handed over first
     */
    void slapp(Anvandare vem, Set<Roll> roller) {
        if (roller.isEmpty()) {
            return;
        }
        List<Ansvar> kvar = ansvar(vem).stream().filter(Ansvar::bindande).filter(a -> a.roll() == null || roller.contains(a.roll())).toList();
        if (!kvar.isEmpty()) {
            List<Brist> brister = new ArrayList<>(List.of(Brist.i("", "organisation.fel.harKvar", vem.getNamn())));
            kvar.stream().limit(HOGST_I_SVARET).map(a -> Brist.i("", "organisation.fel.kvar." + a.slag(), a.vad())).forEach(brister::add);
            if (kvar.size() > HOGST_I_SVARET) {
                brister.add(Brist.i("", "organisation.fel.kvarFler", kvar.size() - HOGST_I_SVARET));
            }
            throw new Regelbrott(brister);
        }
        alla.stream().forEach(p -> p.slapp(vem, roller));
    }
}
