package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.ForstaStart;
import se.arshjulet.organisation.ForstaStartRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class LoggningTest {

    private static final LocalDateTime TID = LocalDateTime.of(2024, 1, 8, 9, 0);

    private final Domandatabas databas = Domandatabas.egen();

    @Test
    void det_som_lagras_andras_och_tas_bort_skrivs_med_fore_och_efter() {
        Long id = databas.hamta(em -> {
            Anvandare ny = new Anvandare("loggad", "Lo Loggad", Set.of(Roll.REGISTRATOR));
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
        databas.gor(em -> em.find(Anvandare.class, id).tilldela(Set.of(Roll.YRKESREVISOR), null, null));
        databas.gor(em -> em.remove(em.find(Anvandare.class, id)));

        List<Object[]> rader = rader("Anvandare", id);
        assertThat(rader).extracting(rad -> rad[0]).containsExactly("SKAPAD", "ANDRAD", "BORTTAGEN");
        assertThat((String) rader.get(0)[2]).contains("\"namn\":\"Lo Loggad\"");
        assertThat((String) rader.get(1)[1]).contains("REGISTRATOR").doesNotContain("YRKESREVISOR");
        assertThat((String) rader.get(1)[2]).contains("YRKESREVISOR").doesNotContain("REGISTRATOR");
        assertThat((String) rader.get(2)[1]).contains("\"namn\":\"Lo Loggad\"");
        assertThat(rader).extracting(rad -> rad[3]).containsOnly(Inloggad.SYSTEMET);
    }

    @Test
    void det_som_ligger_inuti_skrivs_med_sitt_namn() {
        Long id = databas.hamta(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            Riskplan plan = new Riskplan(granskning, granskning.getForvaltningar().get(0));
            plan.antas(new Beslut(LocalDate.of(2023, 4, 26), "12"));
            em.persist(plan);
            em.flush();
            return plan.getId();
        });
        databas.gor(em -> em.find(Riskplan.class, id).antas(new Beslut(LocalDate.of(2023, 4, 27), "12")));

        Object[] andring = rader("Riskplan", id).get(1);
        assertThat((String) andring[1]).contains("\"antagen.datum\":\"2023-04-26\"").doesNotContain("paragraf");
        assertThat((String) andring[2]).contains("\"antagen.datum\":\"2023-04-27\"");
    }

    @Test
    void ett_losenord_syns_aldrig_i_loggen() {
        Long id = databas.hamta(em -> {
            Anvandare ny = new Anvandare("hemlig", "Hedda Hemlig", Set.of(Roll.REGISTRATOR));
            em.persist(ny);
            em.flush();
            return ny.getId();
        });
        databas.gor(em -> em.find(Anvandare.class, id).bytLosenord("hash-av-nagot"));

        assertThat((String) rader("Anvandare", id).get(1)[2]).contains("losenord").doesNotContain("hash-av");
    }

    @Test
    void det_som_toms_i_klump_skrivs_rad_for_rad() {
        List<Long> id = databas.hamta(em -> {
            List<ForstaStart> koder = List.of(new ForstaStart("hash-ett", TID), new ForstaStart("hash-tva", TID));
            koder.forEach(em::persist);
            em.flush();
            return koder.stream().map(ForstaStart::getId).toList();
        });
        databas.gor(em -> new Koppling(em, TID).hamta(ForstaStartRepository.class).tom());
        for (Long en : id) {
            assertThat(rader("ForstaStart", en)).extracting(rad -> rad[0]).containsExactly("SKAPAD", "BORTTAGEN");
            assertThat((String) rader("ForstaStart", en).get(1)[1]).contains("\"felaktiga\":\"0\"").doesNotContain("hash-");
        }
    }

    @Test
    void det_som_rullas_tillbaka_lamnar_ingen_rad() {
        long fore = antal();
        databas.provaOchRullaTillbaka(em -> {
            em.persist(new Namnd("Nämnden som aldrig blev", "NSAB"));
            em.flush();
        });
        assertThat(antal()).isEqualTo(fore);
    }

    @Test
    void en_rad_kan_varken_andras_eller_tas_bort() {
        databas.gor(em -> em.persist(new Namnd("Nämnden som står kvar", "NSSK")));
        assertThatThrownBy(() -> kor("update revisionslogg set vem = 'annan'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> kor("delete from revisionslogg")).isInstanceOf(SQLException.class);
    }

    private void kor(String sats) throws SQLException {
        try (Connection c = databas.kalla().getConnection(); Statement s = c.createStatement()) {
            s.executeUpdate(sats);
        }
    }

    private long antal() {
        return databas.hamta(em -> ((Number) em.createNativeQuery("select count(*) from revisionslogg").getSingleResult()).longValue());
    }

    private List<Object[]> rader(String slag, Long id) {
        return databas.hamta(em -> las(em, slag, id));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> las(EntityManager em, String slag, Long id) {
        List<Object[]> rader = em.createNativeQuery("select handling, fore, efter, vem from revisionslogg where slag = ?1 and slag_id = ?2 order by id")
                .setParameter(1, slag).setParameter(2, id).getResultList();
        return rader.stream().map(rad -> new Object[] {rad[0], text(rad[1]), text(rad[2]), rad[3]}).toList();
    }

    private static String text(Object clob) {
        try {
            return clob instanceof Clob c ? c.getSubString(1, (int) c.length()) : String.valueOf(clob);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
