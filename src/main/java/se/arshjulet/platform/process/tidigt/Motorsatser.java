package se.arshjulet.platform.process.tidigt;

import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine's SQL for Derby, a megabyte of XML that takes longer to read than all of the rest of the engine takes to start.
 * The reading needs no database, so it is done by itself; {@link #i} gives it to an engine.
 */
public final class Motorsatser {

    private final SqlSessionFactory satser;

    private Motorsatser(SqlSessionFactory satser) {
        this.satser = satser;
    }

    public static Motorsatser las() {
        DerbySql.registrera();
        return new Motorsatser(new Lasning().satser());
    }

    /** @return what an engine on this database works with */
    public SqlSessionFactory i(DataSource databas) {
        Environment utan = satser.getConfiguration().getEnvironment();
        satser.getConfiguration().setEnvironment(new Environment(utan.getId(), utan.getTransactionFactory(), databas));
        return satser;
    }

    /** A configuration that never becomes an engine: the engine's own reading, as the server's engine would do it. */
    private static final class Lasning extends StandaloneProcessEngineConfiguration {

        SqlSessionFactory satser() {
            setDatabaseType(DerbySql.TYP);
            setJdbcBatchProcessing(true);
            setTransactionsExternallyManaged(true);
            initTransactionFactory();
            setDataSource(new UnpooledDataSource());
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
