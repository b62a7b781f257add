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

/** En årsgranskning byter yrkesrevisor: en i taget, eller alla som en revisor har. */
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

    /** Den nya får också de uppgifter som den förra hade öppna i granskningen, och prövar sitt oberoende. */
    void byt(Arsgranskning granskning, Anvandare till) {
        ersatt(granskning, till);
        bytt.fire(new RevisorBytt(granskning));
    }

    /** När bytet är ett steg i oberoendeprövningen, som själv går vidare till den nya. */
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

    /** En årsgranskning har ingen grupp att gå tillbaka till. */
    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
    }
}
