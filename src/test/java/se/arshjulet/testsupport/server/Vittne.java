package se.arshjulet.testsupport.server;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.Uppstart;
import se.arshjulet.platform.persistence.Databasslag;
import se.arshjulet.platform.process.Uppgiftsbesked;

/** Sees, right before the commit of a transaction that opens a task, which transaction of the database has written to which table. */
@ApplicationScoped
public class Vittne {

    private static final int SIST = 9000;
    private static final Map<Databasslag, String> SKRIVANDE = Map.of(Databasslag.DERBY, "select distinct tablename, xid from syscs_diag.lock_table where cast(mode as varchar(4)) = 'IX'",
            Databasslag.POSTGRESQL, "select distinct upper(t.relname), l.virtualtransaction from pg_locks l join pg_class t on t.oid = l.relation "
                    + "where l.mode = 'RowExclusiveLock' and t.relkind = 'r' and l.database = (select oid from pg_database where datname = current_database())");

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    @Resource
    TransactionSynchronizationRegistry register;

    @Inject
    OrganisationRepository organisation;

    @Inject
    ProcessEngine motor;

    @Inject
    Transaktion transaktion;

    private volatile Map<String, String> vidStarten = Map.of();
    private volatile CompletableFuture<Map<String, String>> iakttaget;

    /** @return what is seen at the next task that is opened, by whatever thread */
    public CompletableFuture<Map<String, String>> nastaUppgift() {
        iakttaget = new CompletableFuture<>();
        return iakttaget;
    }

    /** @return what is seen at the start of the application, of a transaction that has written a nämnd and something of the engine's */
    public Map<String, String> vidStarten() {
        return vidStarten;
    }

    void seStarten(@Observes @Priority(SIST) Uppstart start) {
        vidStarten = transaktion.las(() -> {
            organisation.lagg(new Namnd("Startprovsnämnden", "STARTPROV"));
            motor.getManagementService().setProperty("startprov", "skrivet");
            return skrivandeTransaktioner();
        });
    }

    void folj(@Observes Uppgiftsbesked besked) {
        CompletableFuture<Map<String, String>> vantar = iakttaget;
        if (vantar != null && besked.handelse() == Uppgiftsbesked.Handelse.SKAPAD) {
            iakttaget = null;
            register.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    vantar.complete(skrivandeTransaktioner());
                }

                @Override
                public void afterCompletion(int status) {
                    if (status != Status.STATUS_COMMITTED) {
                        vantar.completeExceptionally(new IllegalStateException("Status " + status));
                    }
                }
            });
        }
    }

    private Map<String, String> skrivandeTransaktioner() {
        try (var anslutning = databas.getConnection(); var fraga = anslutning.createStatement();
                var svar = fraga.executeQuery(SKRIVANDE.get(Databasslag.av(anslutning)))) {
            Map<String, String> transaktioner = new HashMap<>();
            while (svar.next()) {
                transaktioner.merge(svar.getString(1), svar.getString(2), (en, annan) -> en + " och " + annan);
            }
            return transaktioner;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
