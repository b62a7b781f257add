package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;

/** The keys of the API. Those that are no longer valid stay as history, as long as their owner has a name. */
@ApplicationScoped
public class ApinyckelRepository {

    private static final String MED_AGARE = "select n from Apinyckel n join fetch n.anvandare ";

    @Inject
    EntityManager em;

    void lagg(Apinyckel nyckel) {
        em.persist(nyckel);
        em.flush();
    }

    Optional<Apinyckel> medAvtryck(String avtryck) {
        return em.createQuery(MED_AGARE + "where n.avtryck = :avtryck", Apinyckel.class).setParameter("avtryck", avtryck).getResultStream().findFirst();
    }

    Optional<Apinyckel> finn(Long id) {
        return id == null ? Optional.empty() : em.createQuery(MED_AGARE + "where n.id = :id", Apinyckel.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** What those are called that are not revoked and have not expired. */
    List<String> gallande(Anvandare vem, LocalDate idag) {
        return em.createQuery("select n.namn from Apinyckel n where n.anvandare = :vem and n.aterkallad is null and n.giltigTill >= :idag", String.class)
                .setParameter("vem", vem).setParameter("idag", idag).getResultList();
    }

    /** @param vem null for everybody's, the newest first */
    Nyckelsida sida(Anvandare vem, int sida, int antal) {
        String vilka = vem == null ? "" : "where n.anvandare = :vem ";
        var rader = em.createQuery("select n from Apinyckel n " + vilka + "order by n.skapad desc, n.id desc", Apinyckel.class);
        var totalt = em.createQuery("select count(n) from Apinyckel n " + vilka, Long.class);
        if (vem != null) {
            rader.setParameter("vem", vem);
            totalt.setParameter("vem", vem);
        }
        rader.setHint("eclipselink.batch", "n.ratter").setHint("eclipselink.batch", "n.anvandare").setHint("eclipselink.batch", "n.anvandare.roller");
        return new Nyckelsida(rader.setFirstResult((sida - 1) * antal).setMaxResults(antal).getResultList(), totalt.getSingleResult(), sida, antal);
    }

    void taBortAlla(Anvandare vem) {
        em.createQuery("select n from Apinyckel n where n.anvandare = :vem", Apinyckel.class).setParameter("vem", vem).getResultList().forEach(em::remove);
    }

    void aterkallaAlla(Anvandare vem, LocalDateTime nu) {
        List<Apinyckel> kvar = em.createQuery("select n from Apinyckel n where n.anvandare = :vem and n.aterkallad is null", Apinyckel.class)
                .setParameter("vem", vem).getResultList();
        kvar.forEach(n -> n.aterkalla(nu));
    }
}
