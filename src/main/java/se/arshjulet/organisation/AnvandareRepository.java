package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The users. Nämnd and firm come along, since what a user may do always depends on them. */
@ApplicationScoped
public class AnvandareRepository {

    private static final Locale SVENSKA = new Locale("sv", "SE");
    private static final String MED_TILLHORIGHET = "select distinct a from Anvandare a left join fetch a.roller left join fetch a.namnd left join fetch a.byra ";

    @Inject
    EntityManager em;

    public void lagg(Anvandare anvandare) {
        em.persist(anvandare);
        em.flush();
    }

    public Optional<Anvandare> finn(String anvandarnamn) {
        return em.createQuery(MED_TILLHORIGHET + "where a.anvandarnamn = :namn", Anvandare.class)
                .setParameter("namn", anvandarnamn).getResultStream().findFirst();
    }

    public Optional<Anvandare> finn(Long id) {
        return em.createQuery(MED_TILLHORIGHET + "where a.id = :id", Anvandare.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Only the id, for whoever refers to the user and needs no more. */
    public Optional<Long> id(String anvandarnamn) {
        return em.createQuery("select a.id from Anvandare a where a.anvandarnamn = :namn", Long.class)
                .setParameter("namn", anvandarnamn).getResultStream().findFirst();
    }

    /** The person's name; the user name itself if there is no such account. */
    public String namn(String anvandarnamn) {
        return finn(anvandarnamn).map(Anvandare::getNamn).orElse(anvandarnamn);
    }

    /** The names of the persons by user name; null and those that have no account are left out. */
    public Map<String, String> namn(Stream<String> anvandarnamn) {
        Set<String> vilka = anvandarnamn.filter(Objects::nonNull).collect(Collectors.toSet());
        return vilka.isEmpty() ? Map.of()
                : em.createQuery("select a.anvandarnamn, a.namn from Anvandare a where a.anvandarnamn in :vilka", Object[].class)
                        .setParameter("vilka", vilka).getResultStream().collect(Collectors.toMap(rad -> (String) rad[0], rad -> (String) rad[1]));
    }

    /** In SQL: asked at every start, when the mapping's own language has not been read yet. */
    public boolean finnsNagon() {
        return !em.createNativeQuery("select id from anvandare fetch first 1 rows only").getResultList().isEmpty();
    }

    /** A page in Swedish order of those whose name or user name contains what is searched for; null searches for nothing. */
    public Anvandarsida sida(String sok, int sida, int antal) {
        String villkor = sok == null ? "" : " where lower(a.namn) like :sok escape '!' or a.anvandarnamn like :sok escape '!'";
        var rader = em.createQuery("select a from Anvandare a" + villkor + " order by a.namn, a.anvandarnamn", Anvandare.class);
        var totalt = em.createQuery("select count(a) from Anvandare a" + villkor, Long.class);
        if (sok != null) {
            String monster = "%" + sok.toLowerCase(SVENSKA).replaceAll("[!%_]", "!$0") + "%";
            rader.setParameter("sok", monster);
            totalt.setParameter("sok", monster);
        }
        rader.setHint("eclipselink.batch", "a.roller");
        return new Anvandarsida(rader.setFirstResult((sida - 1) * antal).setMaxResults(antal).getResultList(), totalt.getSingleResult(), sida, antal);
    }

    /** Whether anybody active other than this one has the address. */
    boolean nagonAnnanHar(String epost, Anvandare utom) {
        return !em.createQuery("select a.id from Anvandare a where a.epost = :epost and a.aktiv = true and a.id <> :utom", Long.class)
                .setParameter("epost", epost).setParameter("utom", utom.getId()).setMaxResults(1).getResultList().isEmpty();
    }

    /** All, in Swedish order. */
    public List<Anvandare> alla() {
        return em.createQuery(MED_TILLHORIGHET + "order by a.namn, a.anvandarnamn", Anvandare.class).getResultList();
    }

    /** The active ones that have the role, in Swedish order. */
    public List<Anvandare> medRoll(Roll roll) {
        return alla().stream().filter(a -> a.isAktiv() && a.har(roll)).toList();
    }

    /** Whether somebody is there who signs for the elected auditors. */
    public boolean harOrdforande() {
        return medRoll(Roll.FORTROENDEVALD).stream().anyMatch(Anvandare::isOrdforande);
    }
}
