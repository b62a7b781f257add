package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import se.arshjulet.diarium.Handlingskalla;

/** The underlag that the diarium points at. One that an iakttagelse, a table or a later part of the year rests on is evidence and is kept. */
@ApplicationScoped
public class Underlagskalla implements Handlingskalla {

    static final String KOD = "underlag";

    @Inject
    UnderlagRepository underlag;

    @Inject
    Instance<Underlagsbruk> bruk;

    @Override
    public String kod() {
        return KOD;
    }

    @Override
    public byte[] innehall(Long id) {
        return underlag.fil(underlag.finn(id).orElseThrow()).innehall();
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        Set<Long> aberopade = new HashSet<>(underlag.medHanvisningEllerTabell(ider));
        ider.stream().filter(id -> !aberopade.contains(id)).flatMap(id -> underlag.finn(id).stream()).filter(this::anvands).map(Underlag::getId).forEach(aberopade::add);
        return aberopade;
    }

    private boolean anvands(Underlag detta) {
        return bruk.stream().filter(del -> !(del instanceof Diariebruk)).anyMatch(del -> !del.av(detta).isEmpty());
    }

    @Override
    public void gallra(Long id) {
        underlag.finn(id).ifPresent(underlag::taBort);
    }
}
