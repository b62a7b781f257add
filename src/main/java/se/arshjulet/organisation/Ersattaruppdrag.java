package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whoever stands in for somebody cannot leave unless the one who is away gets another substitute. */
@ApplicationScoped
public class Ersattaruppdrag implements Portfolj {

    @Inject
    FranvaroRepository franvaror;

    @Inject
    Clock klocka;

    @Override
    public List<Ansvar> ansvar(Anvandare vem) {
        return franvaror.somRor(vem.getId(), LocalDate.now(klocka)).stream().filter(f -> f.getErsattare().getId().equals(vem.getId()))
                .map(f -> new Ansvar(Ansvar.Slag.ERSATTARE, f.getAnvandare().getNamn() + ", " + f.getFran() + " – " + f.getTill(), null, true)).toList();
    }

    /** A substitute is chosen by whoever is away, not by whoever hands over. */
    @Override
    public void overlat(Anvandare fran, Anvandare till) {
    }

    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
    }
}
