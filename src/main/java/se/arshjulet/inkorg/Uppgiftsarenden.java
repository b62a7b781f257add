package se.arshjulet.inkorg;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Uppgiftsinsyn;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Inloggad;

/** The years in which the caller has an auditor's task, or stands in for somebody who has; read once per request. */
@RequestScoped
public class Uppgiftsarenden implements Uppgiftsinsyn {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Ersattningar ersattningar;

    @Inject
    Inloggad inloggad;

    private Anvandare vem;
    private Set<Long> arenden = Set.of();

    @Override
    public boolean harUppgiftI(Long arsgranskning) {
        Anvandare jag = inloggad.anvandare();
        if (vem != jag) {
            vem = jag;
            List<Long> hos = Stream.concat(Stream.of(jag), ersattningar.av(jag).stream()).map(Anvandare::getId).toList();
            arenden = Set.copyOf(uppgifter.revisorernasArenden(hos));
        }
        return arenden.contains(arsgranskning);
    }
}
