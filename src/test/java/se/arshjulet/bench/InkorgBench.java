package se.arshjulet.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Urval;

/** {@code inkorg}: the first page of an inbox with 100,000 open tasks, 2,000 of them mine, against the engine's own task query. */
@Dependent
public class InkorgBench {

    private static final int ALLA = 100_000;
    private static final int MINA_AV = 50;
    private static final int SIDA = 25;

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    @Inject
    Benchregion region;

    @Inject
    InkorgService inkorg;

    @Inject
    ProcessEngine motor;

    public Matning mat(int ar) throws Exception {
        Map<String, String> nya = region.namnder("I", 1);
        region.som(Benchregion.DIREKTOR);
        region.oppna(ar, nya);
        sa(region.oppen(ar, "I0").getMotornsId());
        region.som(Benchregion.REVISOR);
        Urval forstaSidan = new Urval(Urval.Korg.MINA, null, null, null, null, Urval.Sortering.FORFALLER, 1, SIDA);
        return Matning.iTur("inkorg", 10, 40,
                varv -> Tid.ms(() -> krav(inkorg.sida(forstaSidan).uppgifter().size())),
                varv -> Tid.ms(() -> krav(motor.getTaskService().createTaskQuery().taskAssignee(Benchregion.REVISOR)
                        .orderByDueDate().asc().listPage(0, SIDA).size())));
    }

    private static void krav(int rader) {
        if (rader != SIDA) {
            throw new IllegalStateException("A page of " + rader + " rows");
        }
    }

    /** @param mall a task that is open now: the rows are copies of it, so that the engine reads them as its own */
    private void sa(String mall) throws SQLException {
        try (Connection c = databas.getConnection();
             Radkopiering engine = new Radkopiering(c, "ACT_RU_TASK", "ID_", mall, "ASSIGNEE_", "DUE_DATE_");
             Radkopiering egen = new Radkopiering(c, "UPPGIFT", "MOTORNS_ID", mall, "HANDLAGGARE", "HANDLAGGARE_ID", "FORFALLER")) {
            Long revisor = revisor(c);
            c.setAutoCommit(false);
            for (int i = 0; i < ALLA; i++) {
                boolean min = i % MINA_AV == 0;
                String id = UUID.randomUUID().toString();
                String vem = min ? Benchregion.REVISOR : "annan-" + i % 97;
                LocalDate forfaller = LocalDate.of(2024, 1, 1).plusDays(i * 7919L % 700);
                engine.lagg(id, vem, Timestamp.valueOf(forfaller.atTime(12, 0)));
                egen.lagg(id, vem, min ? revisor : null, Date.valueOf(forfaller));
                if (i % 1000 == 999) {
                    engine.skriv();
                    egen.skriv();
                    c.commit();
                }
            }
            c.setAutoCommit(true);
        }
        statistik();
    }

    private static Long revisor(Connection c) throws SQLException {
        try (PreparedStatement p = c.prepareStatement("select id from anvandare where anvandarnamn = ?")) {
            p.setString(1, Benchregion.REVISOR);
            try (ResultSet rad = p.executeQuery()) {
                rad.next();
                return rad.getLong(1);
            }
        }
    }

    /** What a database does by itself in time: both sides get fresh statistics. */
    private void statistik() throws SQLException {
        try (Connection c = databas.getConnection();
             PreparedStatement p = c.prepareStatement("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(?, ?, null)")) {
            for (String tabell : new String[] {"ACT_RU_TASK", "UPPGIFT"}) {
                try (ResultSet schema = c.createStatement().executeQuery("values current schema")) {
                    schema.next();
                    p.setString(1, schema.getString(1).strip());
                }
                p.setString(2, tabell);
                p.execute();
            }
        }
    }
}
