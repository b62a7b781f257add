package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers: one to the report of a year that was sent for svar, one of each adressat for svar of a fördjupad granskning. */
@ApplicationScoped
public class SvarRepository {

    @Inject
    EntityManager em;

    public void lagg(Svar svar) {
        em.persist(svar);
    }

    void lagg(Svarsinlamning inlamning) {
        em.persist(inlamning);
    }

    public Optional<Svar> medId(Long id) {
        return em.createQuery("select s from Svar s where s.id = :id", Svar.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** An id that comes from ourselves, never from a guess. */
    public Svar hamta(Long id) {
        return medId(id).orElseThrow();
    }

    public Optional<Svar> finn(Long arsgranskningId) {
        return em.createQuery("select s from Svar s where s.arsgranskning.id = :id", Svar.class)
                .setParameter("id", arsgranskningId).getResultStream().findFirst();
    }

    /** The answer of an adressat of a fördjupad granskning. */
    public Optional<Svar> finn(Long fordjupadId, Long namndId) {
        return em.createQuery("select s from Svar s where s.fordjupad.id = :fordjupad and s.namnd.id = :namnd", Svar.class)
                .setParameter("fordjupad", fordjupadId).setParameter("namnd", namndId).getResultStream().findFirst();
    }

    /** The ids of the answers of several years, by the ids of those. */
    Map<Long, Long> arens(List<Long> arsgranskningar) {
        return arsgranskningar.isEmpty() ? Map.of() : em.createQuery("select s.arsgranskning.id, s.id from Svar s where s.arsgranskning.id in :alla", Object[].class)
                .setParameter("alla", arsgranskningar).getResultStream().collect(Collectors.toMap(rad -> (Long) rad[0], rad -> (Long) rad[1]));
    }

    /** The ids of the answers to several fördjupade granskningar, by the ids of those and of the nämnd that answers. */
    Map<List<Long>, Long> fordjupades(List<Long> fordjupade) {
        return fordjupade.isEmpty() ? Map.of() : em.createQuery("select s.fordjupad.id, s.namnd.id, s.id from Svar s where s.fordjupad.id in :alla", Object[].class)
                .setParameter("alla", fordjupade).getResultStream().collect(Collectors.toMap(rad -> List.of((Long) rad[0], (Long) rad[1]), rad -> (Long) rad[2]));
    }

    /** The answers of the adressater, in Swedish order of the nämnder. */
    public List<Svar> tillFordjupad(Long fordjupadId) {
        return em.createQuery("select s from Svar s where s.fordjupad.id = :fordjupad order by s.namnd.namn", Svar.class)
                .setParameter("fordjupad", fordjupadId).getResultList();
    }

    /** A nämnd's answers to the fördjupade granskningar of one year, by number. */
    public List<Svar> tillFordjupade(Long namndId, int ar) {
        return em.createQuery("select s from Svar s where s.namnd.id = :namnd and s.fordjupad.ar = :ar order by s.fordjupad.nummer", Svar.class)
                .setParameter("namnd", namndId).setParameter("ar", ar).getResultList();
    }

    /** What has been submitted, the answer first and its completions after. */
    public List<Svarsinlamning> inlamningar(Svar svar) {
        return em.createQuery("select i from Svarsinlamning i where i.svar = :svar order by i.omgang", Svarsinlamning.class)
                .setParameter("svar", svar).getResultList();
    }

    public Optional<Svarsinlamning> inlamning(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Svarsinlamning.class, id));
    }
}
