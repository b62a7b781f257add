package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;

/** A year's content read and cleared in a fixed number of statements, however much it holds. */
@ApplicationScoped
public class InnehallRepository {

    private static final String AV_DELOMRADET = " x where x.delomrade.id in (select d.id from Delomrade d where d.arsgranskning.id = :id)";
    private static final String AV_NYCKELTALET = " x where x.nyckeltal.id in (select n.id from Nyckeltal n where n.arsgranskning.id = :id)";
    private static final String AV_RISKPLANEN = " x where x.riskplan.id in (select p.id from Riskplan p where p.arsgranskning.id = :id)";
    private static final String AV_ARET = " x where x.arsgranskning.id = :id";

    /** What belongs to something goes before it. */
    private static final List<String> TOMNING = List.of(
            "Forbattringsomrade" + AV_ARET, "Hanvisning" + AV_DELOMRADET, "Hanvisning" + AV_NYCKELTALET, "Nyckeltal" + AV_ARET,
            "Beslutsunderlag" + AV_DELOMRADET, "Egenbedomning" + AV_DELOMRADET, "Kontrollpunkt" + AV_DELOMRADET, "Delomrade" + AV_ARET,
            "Tillfalle" + AV_ARET,
            "Riskuppfoljning" + AV_RISKPLANEN, "Risk" + AV_RISKPLANEN, "Riskplan" + AV_ARET,
            "Prognos" + AV_ARET, "Budgetavvikelse" + AV_ARET,
            "Delbedomning x where x.omradesbedomning.id in (select o.id from Omradesbedomning o where o.arsgranskning.id = :id)",
            "Omradesbedomning" + AV_ARET, "Bilaga" + AV_ARET, "Revisionskriterier" + AV_ARET,
            "Uttalanderad x where x.uttalande.id in (select u.id from Rakenskapsuttalande u where u.arsgranskning.id = :id and u.lamnat is null)",
            "Rakenskapsuttalande" + AV_ARET + " and x.lamnat is null");

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

    /** All but what is kept: statements that the firm has handed over, fördjupade granskningar (the region's) and the trial of independence. */
    void tom(Long arsgranskning) {
        em.flush();
        TOMNING.forEach(vad -> em.createQuery("delete from " + vad).setParameter("id", arsgranskning).executeUpdate());
    }

    List<Rakenskapsuttalande> uttalanden(Long arsgranskning) {
        return med(em.createQuery("select u from Rakenskapsuttalande u where u.arsgranskning.id = :id order by u.id", Rakenskapsuttalande.class)
                .setParameter("id", arsgranskning), "u.rader").getResultList();
    }

    /** Those of one year that have a number, whoever they concern. */
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
