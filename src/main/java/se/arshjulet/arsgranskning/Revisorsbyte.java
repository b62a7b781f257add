package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.arshjulet.organisation.Ansvar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Portfolj;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;

/** An årsgranskning changes yrkesrevisor: one at a time, or all that an auditor has. */
@ApplicationScoped
public class Revisorsbyte implements Portfolj {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Inject
    Event<RevisorBytt> bytt;

    /** The new one also gets the tasks that the former had open in the granskning, and tries the own independence. */
    void byt(Arsgranskning granskning, Anvandare till) {
        ersatt(granskning, till);
        bytt.fire(new RevisorBytt(granskning));
    }

    /** When the change is a step of the oberoendeprövning, which goes on to the new one by itself. */
    public void ersatt(Arsgranskning granskning, Anvandare till) {
        Anvandare fran = granskning.getYrkesrevisor();
        granskning.bytYrkesrevisor(till);
        motor.overlat(granskning.getBeteckning(), fran.getAnvandarnamn(), till.getAnvandarnamn());
        logg.skriv(granskning.getId(), "arsgranskning.revisorBytt", fran.getNamn() + " → " + till.getNamn());
    }

    @Override
    public List<Ansvar> ansvar(Anvandare vem) {
        return arsgranskningar.pagaende(vem.getId()).stream()
                .map(g -> new Ansvar(Ansvar.Slag.ARSGRANSKNING, g.getNamnd().getKortnamn() + " " + g.getAr(), Roll.YRKESREVISOR, true)).toList();
    }

    @Override
    public void overlat(Anvandare fran, Anvandare till) {
        arsgranskningar.pagaende(fran.getId()).forEach(granskning -> byt(granskning, till));
    }

    /** An årsgranskning has no group to go back to. */
    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
    }
}
