package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Den som ersätter någon kan inte sluta utan att den som är borta får en annan ersättare. */
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

    /** En ersättare väljs av den som är borta, inte av den som lämnar över. */
    @Override
    public void overlat(Anvandare fran, Anvandare till) {
    }

    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
    }
}
