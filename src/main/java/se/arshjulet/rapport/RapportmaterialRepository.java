package se.arshjulet.rapport;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.tidigare.Tidigarepunkt;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** The whole year of one nämnd in one statement per kind of thing, however much the year holds. */
@ApplicationScoped
class RapportmaterialRepository {

    /** Reads a relation for all rows of a query in one further statement. */
    private static final String BATCH = "eclipselink.batch";
    private static final String AV_ARET = " where x.arsgranskning = :granskning";

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    Rapportmaterial hamta(Long arsgranskningId) {
        Arsgranskning granskning = em.createQuery("select g from Arsgranskning g join fetch g.revisionsar r join fetch r.mall"
                + " join fetch g.namnd join fetch g.yrkesrevisor where g.id = :id", Arsgranskning.class)
                .setParameter("id", arsgranskningId).getSingleResult();
        List<Riskplan> riskplaner = avAret(granskning, Riskplan.class, "x.forvaltning.ordning", "x.risker");
        return new Rapportmaterial(granskning, granskning.mall(),
                avAret(granskning, Revisionskriterier.class, "x.ordning"), oberoende(granskning), riskplaner, riskuppfoljningar(granskning),
                avAret(granskning, Tillfalle.class, "x.id"),
                avAret(granskning, Delomrade.class, "x.ordning, x.kod", "x.kontrollpunkter", "x.egenbedomningar", "x.beslut"),
                avAret(granskning, Prognos.class, "x.id"),
                avAret(granskning, Budgetavvikelse.class, "x.ordning, x.id"),
                uttalanden(granskning), fordjupade(granskning),
                avAret(granskning, Omradesbedomning.class, "x.id", "x.delbedomningar"),
                avAret(granskning, Forbattringsomrade.class, "x.ordning, x.id"),
                avAret(granskning, Bilaga.class, "x.nummer"), bildval(granskning),
                avAret(granskning, Tidigarepunkt.class, "x.ordning, x.id"));
    }

    /** Last year's plans of the same nämnd. */
    List<Riskplan> forraPlanerna(Arsgranskning granskning) {
        return em.createQuery("select x from Riskplan x join fetch x.forvaltning where x.arsgranskning.namnd = :namnd"
                + " and x.arsgranskning.revisionsar.ar = :ar and x.arsgranskning.status <> :avbruten", Riskplan.class)
                .setParameter("namnd", granskning.getNamnd()).setParameter("ar", granskning.getAr() - 1)
                .setParameter("avbruten", Arsgranskning.Status.AVBRUTEN).getResultList();
    }

    private <T> List<T> avAret(Arsgranskning granskning, Class<T> typ, String ordning, String... relationer) {
        TypedQuery<T> fraga = em.createQuery("select x from " + typ.getSimpleName() + " x" + AV_ARET + " order by " + ordning, typ);
        return med(fraga.setParameter("granskning", granskning), relationer);
    }

    /** The finished trial of the auditor who has the case now. */
    private Oberoendeprovning oberoende(Arsgranskning granskning) {
        return em.createQuery("select x from Oberoendeprovning x" + AV_ARET + " and x.revisor = :revisor and x.provad is not null"
                + " order by x.id desc", Oberoendeprovning.class)
                .setParameter("granskning", granskning).setParameter("revisor", granskning.getYrkesrevisor().getAnvandarnamn())
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private List<Riskuppfoljning> riskuppfoljningar(Arsgranskning granskning) {
        return em.createQuery("select x from Riskuppfoljning x where x.riskplan.arsgranskning = :granskning order by x.omgang", Riskuppfoljning.class)
                .setParameter("granskning", granskning).getResultList();
    }

    /** What is said of the whole before what is said of each förvaltning. */
    private List<Rakenskapsuttalande> uttalanden(Arsgranskning granskning) {
        TypedQuery<Rakenskapsuttalande> fraga = em.createQuery("select x from Rakenskapsuttalande x left join x.forvaltning f" + AV_ARET
                + " order by case when f.id is null then 0 else f.ordning end, x.id", Rakenskapsuttalande.class);
        return med(fraga.setParameter("granskning", granskning), "x.rader", "x.byra");
    }

    private List<FordjupadGranskning> fordjupade(Arsgranskning granskning) {
        TypedQuery<FordjupadGranskning> fraga = em.createQuery("select x from FordjupadGranskning x where x.ar = :ar and exists"
                + " (select a.id from Adressat a where a.fordjupad = x and a.namnd = :namnd) order by x.nummer", FordjupadGranskning.class);
        return med(fraga.setParameter("ar", granskning.getAr()).setParameter("namnd", granskning.getNamnd()),
                "x.adressater", "x.adressater.namnd", "x.rekommendationer", "x.rekommendationer.adressater");
    }

    private Set<Bildslag> bildval(Arsgranskning granskning) {
        return em.createQuery("select x.bildval from Arsrapport x" + AV_ARET, String.class).setParameter("granskning", granskning)
                .getResultStream().findFirst().map(Arsrapport::bildval).orElse(Set.of());
    }

    private static <T> List<T> med(TypedQuery<T> fraga, String... relationer) {
        fraga.setHint(BATCH + ".type", "IN");
        for (String relation : relationer) {
            fraga.setHint(BATCH, relation);
        }
        return fraga.getResultList();
    }
}
