package se.arshjulet.personuppgifter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

    /** The rows, at most a thousand, by their id; those of a table without one by the account's. */
    @SuppressWarnings("unchecked")
    List<Object> rader(String tabell, String kolumn, Kolumnslag slag, Anvandare vem) {
        String nyckel = UTAN_ID.getOrDefault(tabell, tabell.startsWith("act_") ? "id_" : "id");
        Query fraga = em.createNativeQuery("select " + nyckel + " from " + tabell + " where " + kolumn + (slag == Kolumnslag.TEXT ? " like ?1 escape '!'" : " = ?1") + " order by 1");
        return fraga.setParameter(1, sokt(slag, vem)).setMaxResults(FLEST).getResultList();
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
