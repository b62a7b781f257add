package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;
import se.arshjulet.platform.fil.Fil;

/** The underlag of an årsgranskning with their tables, their words and what points at them. */
@ApplicationScoped
public class UnderlagRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    void lagg(Underlag underlag, byte[] innehall, List<String> sidor) {
        em.persist(underlag);
        em.persist(new Underlagsfil(underlag, innehall));
        for (int i = 0; i < sidor.size(); i++) {
            em.persist(new Underlagssida(underlag, i + 1, sidor.get(i)));
        }
        em.flush();
    }

    void lagg(Underlagstabell tabell) {
        em.persist(tabell);
        em.flush();
    }

    void lagg(Hanvisning hanvisning) {
        em.persist(hanvisning);
    }

    void taBort(Underlag underlag) {
        for (String del : List.of("Underlagsfil", "Underlagssida", "Underlagstabell")) {
            em.createQuery("select d from " + del + " d where d.underlag.id = :id", Object.class).setParameter("id", underlag.getId()).getResultList().forEach(em::remove);
        }
        em.remove(underlag);
    }

    void taBort(Underlagstabell tabell) {
        em.remove(tabell);
    }

    void taBort(Hanvisning hanvisning) {
        em.remove(hanvisning);
    }

    Optional<Underlag> finn(Long id) {
        return em.createQuery("select u from Underlag u join fetch u.arsgranskning where u.id = :id", Underlag.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The same file in the same årsgranskning. */
    Optional<Underlag> medSumma(Long arsgranskning, String sha256) {
        return em.createQuery("select u from Underlag u where u.arsgranskning.id = :id and u.sha256 = :summa", Underlag.class)
                .setParameter("id", arsgranskning).setParameter("summa", sha256).getResultStream().findFirst();
    }

    /** The latest first. */
    List<Underlag> alla(Long arsgranskning) {
        return em.createQuery("select u from Underlag u where u.arsgranskning.id = :id order by u.uppladdad desc, u.id desc", Underlag.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    /** Those of them that an iakttagelse or key figure points at, or that a table has been read from. */
    List<Long> medHanvisningEllerTabell(Set<Long> ider) {
        return em.createQuery("select u.id from Underlag u where u.id in :ider and (exists (select h.id from Hanvisning h where h.underlag = u)"
                + " or exists (select t.id from Underlagstabell t where t.underlag = u))", Long.class).setParameter("ider", ider).getResultList();
    }

    Fil fil(Underlag underlag) {
        return new Fil(underlag.getNamn(), em.createQuery("select f.innehall from Underlagsfil f where f.underlag.id = :id", byte[].class)
                .setParameter("id", underlag.getId()).getSingleResult());
    }

    List<Underlagssida> sidor(Underlag underlag) {
        return em.createQuery("select s from Underlagssida s where s.underlag.id = :id order by s.nummer", Underlagssida.class)
                .setParameter("id", underlag.getId()).getResultList();
    }

    Optional<Underlagssida> sida(Underlag underlag, int nummer) {
        return em.createQuery("select s from Underlagssida s where s.underlag.id = :id and s.nummer = :nummer", Underlagssida.class)
                .setParameter("id", underlag.getId()).setParameter("nummer", nummer).getResultStream().findFirst();
    }

    /** Pages that hold what is searched for, the latest underlag first. */
    List<Underlagssida> sok(Long arsgranskning, String sokt, int hogst) {
        String monster = "%" + sokt.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return em.createQuery("select s from Underlagssida s join fetch s.underlag u where u.arsgranskning.id = :id and s.sokbar like :monster escape '!' "
                + "order by u.uppladdad desc, u.id desc, s.nummer", Underlagssida.class)
                .setParameter("id", arsgranskning).setParameter("monster", monster).setMaxResults(hogst).getResultList();
    }

    /** Of all underlag in the årsgranskning, in the order they were read. */
    public List<Underlagstabell> tabeller(Long arsgranskning) {
        return em.createQuery("select t from Underlagstabell t join fetch t.underlag u left join fetch t.forvaltning where u.arsgranskning.id = :id order by t.id", Underlagstabell.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    Optional<Underlagstabell> tabell(Long id) {
        return em.createQuery("select t from Underlagstabell t join fetch t.underlag u join fetch u.arsgranskning where t.id = :id", Underlagstabell.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Of all underlag in the årsgranskning, in the order of the delområden, then of the key figures. */
    public List<Hanvisning> hanvisningar(Long arsgranskning) {
        return em.createQuery("select h from Hanvisning h join fetch h.underlag u left join fetch h.delomrade d left join fetch h.nyckeltal n "
                + "left join fetch n.forvaltning where u.arsgranskning.id = :id order by case when d.id is null then 1 else 0 end, d.ordning, n.ordning, h.id", Hanvisning.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    Optional<Hanvisning> hanvisning(Long id) {
        return em.createQuery("select h from Hanvisning h join fetch h.underlag u join fetch u.arsgranskning where h.id = :id", Hanvisning.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Tables that have been read, and what is pointed at from a key figure. */
    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Stream.concat(Arsfakta.av(em.createQuery("select t.underlag.arsgranskning from Underlagstabell t where t.forvaltning.id = :id", Arsgranskning.class)
                        .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.underlag"),
                Arsfakta.av(em.createQuery("select h.nyckeltal.arsgranskning from Hanvisning h where h.nyckeltal.forvaltning.id = :id", Arsgranskning.class)
                        .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.nyckeltal"));
    }
}
