package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Byra;

/**
 * Which tasks are for a firm: its own where it has an assignment. One that names no firm, since there was none when it came or it came before there
 * was one task per firm, is for those that have a förvaltning left to make a statement on.
 */
@ApplicationScoped
public class ByrauppgiftRepository {

    /** Of a task {@code u} and the firm {@code :minByra}. */
    static final String BYRANS = " and (u.foremalId is null or u.foremalId = :minByra) and exists (select b.id from Byrauppdrag b where b.byra.id = :minByra and b.ar = u.ar"
            + " and b.forvaltning.namnd.id = u.namndId and (u.foremalId is not null or not exists (select r.id from Rakenskapsuttalande r"
            + " where r.arsgranskning.id = u.arsgranskningId and r.forvaltning = b.forvaltning and r.lamnat is not null and " + bokslut() + ")))";

    @Inject
    EntityManager em;

    /** The statement {@code r} is on the bokslut of the task's step. */
    private static String bokslut() {
        return Arrays.stream(Steg.values()).filter(steg -> steg.fas() == Fas.RAKENSKAPER)
                .map(steg -> "r.period = se.arshjulet.arsgranskning.Period." + steg.period() + " and u.steg = '" + steg.nyckel() + "'").collect(Collectors.joining(" or ", "(", ")"));
    }

    boolean arFor(Byra byra, Uppgift uppgift) {
        if (byra == null || uppgift.getNamndId() == null || uppgift.getForemalId() != null && !uppgift.getForemalId().equals(byra.getId())) {
            return false;
        }
        String kvar = uppgift.getForemalId() != null ? "" : " and not exists (select r.id from Rakenskapsuttalande r where r.arsgranskning.id = :arsgranskning"
                + " and r.period = :period and r.forvaltning = b.forvaltning and r.lamnat is not null)";
        var fraga = em.createQuery("select count(b) from Byrauppdrag b where b.byra.id = :byra and b.ar = :ar and b.forvaltning.namnd.id = :namnd" + kvar, Long.class)
                .setParameter("byra", byra.getId()).setParameter("ar", uppgift.getAr()).setParameter("namnd", uppgift.getNamndId());
        if (!kvar.isEmpty()) {
            fraga.setParameter("arsgranskning", uppgift.getArsgranskningId()).setParameter("period", Steg.av(uppgift.getSteg()).period());
        }
        return fraga.getSingleResult() > 0;
    }
}
