package se.arshjulet.platform.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import se.arshjulet.platform.process.tidigt.DerbySql;
import se.arshjulet.platform.process.tidigt.Motorsatser;

/** An engine that takes its SQL as read when there is some for its database, and reads it itself when not. */
final class Serverkonfiguration extends JakartaTransactionProcessEngineConfiguration {

    private final Supplier<Motorsatser> lasta;

    Serverkonfiguration(Supplier<Motorsatser> lasta) {
        this.lasta = lasta;
    }

    @Override
    protected void initSqlSessionFactory() {
        if (DerbySql.TYP.equals(databaseType)) {
            setSqlSessionFactory(lasta.get().i(dataSource));
        } else {
            super.initSqlSessionFactory();
        }
    }
}
