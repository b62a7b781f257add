package se.arshjulet.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Roll;
import se.arshjulet.rapport.Svenska;

/** What the overview is made of: a statement for each kind of thing, columns and no entities, so that nothing is fetched row by row. */
@ApplicationScoped
class RegionRepository {

    private static final String ARENDEN = "select a.id, n.id, r.ar, a.status, a.fas, y.anvandarnamn, y.namn from Arsgranskning a"
            + " join a.namnd n join a.revisionsar r join a.yrkesrevisor y where r.ar in :aren order by n.namn, a.startad, a.id";

    @Inject
    EntityManager em;

    /** The edition of the mall of every year, the latest year first. */
    Map<Integer, Long> aren() {
        Map<Integer, Long> aren = new LinkedHashMap<>();
        em.createQuery("select r.ar, m.id from Revisionsar r join r.mall m order by r.ar desc", Object[].class).getResultStream()
                .forEach(rad -> aren.put((Integer) rad[0], (Long) rad[1]));
        return aren;
    }

    Map<Long, Mallinnehall> mallar(Collection<Long> vilka) {
        return em.createQuery("select m.id, m.innehall from Mall m where m.id in :vilka", Object[].class).setParameter("vilka", vilka)
                .getResultStream().collect(Collectors.toMap(rad -> (Long) rad[0], rad -> Mallinnehall.las((String) rad[1])));
    }

    /** All nämnder, in Swedish order. */
    List<Namndpost> namnder() {
        return em.createQuery("select n.id, n.namn, n.kortnamn, n.aktiv from Namnd n order by n.namn, n.id", Object[].class).getResultStream()
                .map(rad -> new Namndpost((Long) rad[0], Svenska.storBokstav((String) rad[1]), (String) rad[2], (Boolean) rad[3])).toList();
    }

    /** By nämnd in Swedish order, and in the order they were started: a cancelled one can have got a successor. */
    List<Arenderad> arenden(Collection<Integer> aren) {
        return em.createQuery(ARENDEN, Object[].class).setParameter("aren", aren).getResultStream()
                .map(rad -> new Arenderad((Long) rad[0], (Long) rad[1], (Integer) rad[2], (Arsgranskning.Status) rad[3], (Fas) rad[4],
                        (String) rad[5], (String) rad[6])).toList();
    }

    /** The steps by årsgranskning and area. */
    Map<Long, Map<String, Integer>> nivaer(Collection<Integer> aren) {
        Map<Long, Map<String, Integer>> nivaer = new HashMap<>();
        em.createQuery("select a.id, o.omrade, o.niva from Omradesbedomning o join o.arsgranskning a join a.revisionsar r"
                + " where r.ar in :aren and o.niva is not null", Object[].class).setParameter("aren", aren).getResultStream()
                .forEach(rad -> nivaer.computeIfAbsent((Long) rad[0], ny -> new HashMap<>()).put((String) rad[1], (Integer) rad[2]));
        return nivaer;
    }

    List<Oppenuppgift> oppnaUppgifter(int ar) {
        return em.createQuery("select u.arsgranskningId, u.fordjupadId, u.namn, u.roll, y.namn, u.handlaggare, u.forfaller from Uppgift u"
                + " left join Anvandare y on y.id = u.handlaggareId where u.ar = :ar order by u.forfaller, u.id", Object[].class)
                .setParameter("ar", ar).getResultStream()
                .map(rad -> new Oppenuppgift((Long) rad[0], (Long) rad[1], (String) rad[2], (Roll) rad[3],
                        (String) (rad[4] == null ? rad[5] : rad[4]), (LocalDate) rad[6])).toList();
    }

    /** Those with a cycle of their own, by number; those without one yet come after, by title. */
    List<Fordjupadrad> fordjupade(int ar) {
        return em.createQuery("select f.id, f.nummer, f.ar, f.titel, f.cykel.lage from FordjupadGranskning f where f.ar = :ar and f.cykel.lage is not null"
                + " order by f.nummer, f.titel, f.id", Object[].class).setParameter("ar", ar).getResultStream()
                .map(rad -> new Fordjupadrad((Long) rad[0], (Integer) rad[1], (Integer) rad[2], (String) rad[3], (Granskningslage) rad[4])).toList();
    }
}
