package se.arshjulet.mall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The editions of the office's Word template. The file is read only when it is to be used. */
@ApplicationScoped
public class DokumentmallRepository {

    @Inject
    EntityManager em;

    public void lagg(Dokumentmall ny) {
        em.persist(ny);
    }

    public Optional<Dokumentmall> finn(Long id) {
        return Optional.ofNullable(em.find(Dokumentmall.class, id));
    }

    /** The latest first. */
    public List<Dokumentmallsutgava> utgavor() {
        return em.createQuery("select new se.arshjulet.mall.Dokumentmallsutgava(d.id, d.utgava, d.filnamn, d.sha256, d.storlek, d.uppladdad, d.uppladdadAv,"
                + " d.borttagen, d.borttagenAv) from Dokumentmall d order by d.utgava desc", Dokumentmallsutgava.class).getResultList();
    }

    /** The file that gives the reports their look; null for the program's own. */
    public byte[] gallande() {
        return em.createQuery("select d from Dokumentmall d where d.borttagen is null and d.utgava = (select max(x.utgava) from Dokumentmall x)", Dokumentmall.class)
                .getResultStream().findFirst().map(Dokumentmall::getInnehall).orElse(null);
    }
}
