package se.arshjulet.revisionslogg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** Reads the log. Nobody writes to it but {@link Andringslyssnare}. */
@ApplicationScoped
public class RevisionsloggRepository {

    @Inject
    EntityManager em;

    /** The latest rows that fit, by descending number: as many pages back as there are, each costs the same. */
    List<Loggrad> rader(Loggfilter filter, int antal) {
        StringBuilder sql = new StringBuilder("select " + Sigillkedja.RAD + " from revisionslogg l where 1 = 1");
        List<Object> varden = new ArrayList<>();
        villkor(sql, varden, " and l.id < ?", filter.fore());
        villkor(sql, varden, " and l.vem = ?", tomSomInget(filter.vem()));
        villkor(sql, varden, " and l.slag = ?", tomSomInget(filter.slag()));
        villkor(sql, varden, " and l.slag_id = ?", filter.slagId());
        villkor(sql, varden, " and l.tid >= ?", filter.fran() == null ? null : Timestamp.valueOf(filter.fran().atStartOfDay()));
        villkor(sql, varden, " and l.tid < ?", filter.till() == null ? null : Timestamp.valueOf(filter.till().plusDays(1).atStartOfDay()));
        Query fraga = em.createNativeQuery(sql.append(" order by l.id desc fetch first ").append(antal).append(" rows only").toString());
        for (int i = 0; i < varden.size(); i++) {
            fraga.setParameter(i + 1, varden.get(i));
        }
        List<Loggrad> rader = new ArrayList<>();
        for (Object rad : fraga.getResultList()) {
            rader.add(rad((Object[]) rad));
        }
        return rader;
    }

    private static void villkor(StringBuilder sql, List<Object> varden, String villkor, Object varde) {
        if (varde != null) {
            varden.add(varde);
            sql.append(villkor).append(varden.size());
        }
    }

    private static String tomSomInget(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The kinds of things that stand in the log. */
    List<String> slag() {
        List<String> slag = new ArrayList<>();
        for (Object namn : em.createNativeQuery("select distinct slag from revisionslogg").getResultList()) {
            slag.add((String) namn);
        }
        return slag;
    }

    private static Loggrad rad(Object[] k) {
        return new Loggrad(((Number) k[0]).longValue(), ((Timestamp) k[1]).toLocalDateTime(), (String) k[2], (String) k[3],
                Loggrad.Handling.valueOf((String) k[4]), (String) k[5], ((Number) k[6]).longValue(), text(k[7]), text(k[8]));
    }

    private static String text(Object varde) {
        try {
            return varde instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : (String) varde;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
