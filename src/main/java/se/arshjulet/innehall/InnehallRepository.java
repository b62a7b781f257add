package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;

/** A year's content: read in a fixed number of statements, however much it holds, and cleared. */
@ApplicationScoped
public class InnehallRepository {

    private static final String AV_ARET = " x where x.arsgranskning.id = :id";
    private static final String AV_RISKPLANEN = " x where x.riskplan.arsgranskning.id = :id";

    @Inject
    EntityManager em;

    void lagg(Object ny) {
        em.persist(ny);
    }

    void taBort(Object borta) {
        em.remove(borta);
    }

    /** Of two who replace the same year at once, one is told. */
    void las(Arsgranskning granskning) {
        em.lock(granskning, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * All but what is kept: the firm's statements, fördjupade granskningar (the region's) and the trial of independence. Through the mapping, so that the
     * revisionslogg has what it was. What belongs to something goes with it or before it.
     */
    void tom(Long arsgranskning) {
        taBort(arsgranskning, "Forbattringsomrade" + AV_ARET);
        taBort(arsgranskning, "Hanvisning x where x.delomrade.arsgranskning.id = :id");
        taBort(arsgranskning, "Hanvisning x where x.nyckeltal.arsgranskning.id = :id");
        taBort(arsgranskning, "Nyckeltal" + AV_ARET);
        taBortDelomraden(fraga(arsgranskning, "Delomrade" + AV_ARET, "x.kontrollpunkter", "x.egenbedomningar", "x.beslut"));
        taBort(arsgranskning, "Tillfalle" + AV_ARET);
        taBort(arsgranskning, "Riskuppfoljning" + AV_RISKPLANEN);
        taBort(arsgranskning, "Riskplan" + AV_ARET, "x.risker");
        taBort(arsgranskning, "Prognos" + AV_ARET);
        taBort(arsgranskning, "Budgetavvikelse" + AV_ARET);
        taBort(arsgranskning, "Omradesbedomning" + AV_ARET, "x.delbedomningar");
        taBort(arsgranskning, "Bilaga" + AV_ARET);
        taBort(arsgranskning, "Revisionskriterier" + AV_ARET);
    }

    private void taBort(Long arsgranskning, String vad, String... delar) {
        fraga(arsgranskning, vad, delar).forEach(em::remove);
        em.flush();
    }

    private List<?> fraga(Long arsgranskning, String vad, String... delar) {
        return med(em.createQuery("select x from " + vad, Object.class).setParameter("id", arsgranskning), delar).getResultList();
    }

    /** One that is under another goes before it. */
    private void taBortDelomraden(List<?> alla) {
        List<Delomrade> kvar = new ArrayList<>(alla.stream().map(Delomrade.class::cast).toList());
        while (!kvar.isEmpty()) {
            List<Delomrade> over = kvar.stream().map(Delomrade::getOverordnad).toList();
            List<Delomrade> nederst = kvar.stream().filter(delomrade -> !over.contains(delomrade)).toList();
            nederst.forEach(em::remove);
            em.flush();
            kvar.removeAll(nederst);
        }
    }

    List<Rakenskapsuttalande> uttalanden(Long arsgranskning) {
        return med(em.createQuery("select u from Rakenskapsuttalande u where u.arsgranskning.id = :id order by u.id", Rakenskapsuttalande.class)
                .setParameter("id", arsgranskning), "u.rader").getResultList();
    }

    /** Those of one year that have a number, whoever they concern and though they have not left the house: for an import to know, not to be read out. */
    List<FordjupadGranskning> fordjupade(int ar) {
        return med(em.createQuery("select f from FordjupadGranskning f where f.ar = :ar and f.nummer is not null order by f.nummer", FordjupadGranskning.class)
                .setParameter("ar", ar), "f.adressater", "f.rekommendationer", "f.rekommendationer.adressater").getResultList();
    }

    private static <T> TypedQuery<T> med(TypedQuery<T> fraga, String... delar) {
        fraga.setHint("eclipselink.batch.type", "IN");
        for (String del : delar) {
            fraga.setHint("eclipselink.batch", del);
        }
        return fraga;
    }
}
