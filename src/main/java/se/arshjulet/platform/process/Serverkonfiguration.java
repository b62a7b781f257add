package se.arshjulet.platform.process;

import java.util.Properties;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** An engine in the server's transactions, whose SQL is read piece by piece, as it is asked for. */
final class Serverkonfiguration extends JakartaTransactionProcessEngineConfiguration {

    @Override
    protected void initSqlSessionFactory() {
        Properties databasens = new Properties();
        databasens.put("prefix", databaseTablePrefix);
        initSqlSessionFactoryProperties(databasens, databaseTablePrefix, databaseType);
        Configuration satser = new Satskonfiguration(JakartaTransactionProcessEngineConfiguration.class.getClassLoader());
        satser.setVariables(databasens);
        satser.setEnvironment(new Environment("default", transactionFactory, dataSource));
        if (isJdbcBatchProcessing()) {
            satser.setDefaultExecutorType(ExecutorType.BATCH);
        }
        setSqlSessionFactory(new DefaultSqlSessionFactory(satser));
    }
}
