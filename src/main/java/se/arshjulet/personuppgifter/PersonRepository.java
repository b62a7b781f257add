package se.arshjulet.personuppgifter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import se.arshjulet.organisation.Anvandare;

/** Where somebody is mentioned, in SQL: the register says in which tables and columns one is. Names of both come from there and never from outside. */
@ApplicationScoped
public class PersonRepository {

    private static final int FLEST = 1000;
    /** Tables that only tie two others together. */
    private static final Map<String, String> UTAN_ID = Map.of("anvandare_roll", "anvandare_id", "act_id_membership", "user_id_");

    @Inject
    EntityManager em;

    /** The rows by their id, at most a thousand of those there are; those of a table without one by the account's. */
    @SuppressWarnings("unchecked")
    Traffar traffar(String tabell, String kolumn, Kolumnslag slag, Anvandare vem) {
        String nyckel = UTAN_ID.getOrDefault(tabell, tabell.startsWith("act_") ? "id_" : "id");
        String rader = " from " + tabell + " where " + kolumn + (slag == Kolumnslag.TEXT ? " like ?1 escape '!'" : " = ?1");
        List<Object> forsta = em.createNativeQuery("select " + nyckel + rader + " order by 1").setParameter(1, sokt(slag, vem)).setMaxResults(FLEST).getResultList();
        return new Traffar(forsta, forsta.size() < FLEST ? forsta.size() : antal(rader, sokt(slag, vem)));
    }

    private long antal(String rader, Object sokt) {
        return ((Number) em.createNativeQuery("select count(*)" + rader).setParameter(1, sokt).getSingleResult()).longValue();
    }

    /** What the column says in the rows of the account. */
    @SuppressWarnings("unchecked")
    List<String> varden(String tabell, String kolumn, Anvandare vem) {
        List<Object> varden = em.createNativeQuery("select " + kolumn + " from " + tabell + " where anvandare_id = ?1 order by 1").setParameter(1, vem.getId()).getResultList();
        return varden.stream().map(String::valueOf).toList();
    }

    private static Object sokt(Kolumnslag slag, Anvandare vem) {
        return switch (slag) {
            case ID -> vem.getId();
            case KONTO -> vem.getAnvandarnamn();
            case PERSON -> vem.getNamn();
            case EPOST -> vem.getEpost() == null ? "" : vem.getEpost();
            default -> "%" + vem.getNamn().replaceAll("[!%_]", "!$0") + "%";
        };
    }
}
