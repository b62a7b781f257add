package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

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
