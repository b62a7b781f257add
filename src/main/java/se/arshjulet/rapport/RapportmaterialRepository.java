package se.arshjulet.rapport;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionskriterier;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.granskning.Tillfalle;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.tidigare.Tidigarepunkt;
import se.arshjulet.underlag.UnderlagRepository;
import se.arshjulet.uppfoljning.Riskuppfoljning;

/** The whole year of one nämnd in one statement per kind of thing, however much the year holds. */
@ApplicationScoped
class RapportmaterialRepository {

    /** Reads a relation for all rows of a query in one further statement. */
    private static final String BATCH = "eclipselink.batch";
    private static final String AV_ARET = " where x.arsgranskning = :granskning";

    @Inject
    EntityManager em;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    UnderlagRepository underlag;

    Rapportmaterial hamta(Long arsgranskningId) {
        Object[] aret = em.createQuery("select g, a.bildval from Arsgranskning g join fetch g.revisionsar r join fetch r.mall"
                + " join fetch g.namnd join fetch g.yrkesrevisor left join Arsrapport a on a.arsgranskning = g where g.id = :id", Object[].class)
                .setParameter("id", arsgranskningId).getSingleResult();
        Arsgranskning granskning = (Arsgranskning) aret[0];
        List<Riskplan> riskplaner = avAret(granskning, Riskplan.class, "x.forvaltning.ordning", "x.risker");
        return new Rapportmaterial(granskning, granskning.mall(),
                avAret(granskning, Revisionskriterier.class, "x.ordning"), oberoende(granskning), riskplaner, riskuppfoljningar(granskning),
                avAret(granskning, Tillfalle.class, "x.id"),
                avAret(granskning, Delomrade.class, "x.ordning, x.kod", "x.kontrollpunkter", "x.egenbedomningar", "x.beslut"),
                avAret(granskning, Prognos.class, "x.id"),
                avAret(granskning, Budgetavvikelse.class, "x.ordning, x.id"),
                uttalanden(granskning), fordjupade.som(granskning.getNamnd().getId(), granskning.getAr()),
                omradesbedomningar(granskning),
                avAret(granskning, Forbattringsomrade.class, "x.ordning, x.id"),
                bilagor(granskning), aret[1] == null ? Set.of() : Arsrapport.bildval((String) aret[1]),
                avAret(granskning, Tidigarepunkt.class, "x.ordning, x.id"), avAret(granskning, Nyckeltal.class, "x.ordning, x.id"),
                underlag.tabeller(arsgranskningId), underlag.hanvisningar(arsgranskningId));
    }

    /** Last year's plans of the same nämnd. */
    List<Riskplan> forraPlanerna(Arsgranskning granskning) {
        return avForraAret(granskning, Riskplan.class, "join fetch");
    }

    /** Last year's nyckeltal of the same nämnd. */
    List<Nyckeltal> forraNyckeltalen(Arsgranskning granskning) {
        return avForraAret(granskning, Nyckeltal.class, "left join fetch");
    }

    private <T> List<T> avForraAret(Arsgranskning granskning, Class<T> typ, String medForvaltning) {
        return em.createQuery("select x from " + typ.getSimpleName() + " x " + medForvaltning + " x.forvaltning where x.arsgranskning.namnd = :namnd"
                + " and x.arsgranskning.revisionsar.ar = :ar and x.arsgranskning.status <> :avbruten", typ)
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
        TypedQuery<Rakenskapsuttalande> fraga = em.createQuery("select x from Rakenskapsuttalande x left join x.forvaltning f left join fetch x.byra" + AV_ARET
                + " order by case when f.id is null then 0 else f.ordning end, x.id", Rakenskapsuttalande.class);
        return med(fraga.setParameter("granskning", granskning), "x.rader");
    }

    /** Each once, though it is read with each of its parts. */
    private List<Omradesbedomning> omradesbedomningar(Arsgranskning granskning) {
        return em.createQuery("select x from Omradesbedomning x left join fetch x.delbedomningar" + AV_ARET + " order by x.id", Omradesbedomning.class)
                .setParameter("granskning", granskning).getResultStream().distinct().toList();
    }

    private List<Bilaga> bilagor(Arsgranskning granskning) {
        return em.createQuery("select x from Bilaga x left join fetch x.underlag" + AV_ARET, Bilaga.class)
                .setParameter("granskning", granskning).getResultList().stream().sorted(Bilagenummer.ORDNING).toList();
    }

    private static <T> List<T> med(TypedQuery<T> fraga, String... relationer) {
        fraga.setHint(BATCH + ".type", "IN");
        for (String relation : relationer) {
            fraga.setHint(BATCH, relation);
        }
        return fraga.getResultList();
    }
}
