package se.arshjulet.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** An engine without a server. What its SQL says, a megabyte of XML, is read by the first in a JVM and kept for the others. */
public final class Provkonfiguration extends StandaloneProcessEngineConfiguration {

    private static final Map<String, Configuration> SATSER = new ConcurrentHashMap<>();

    @Override
    protected void initSqlSessionFactory() {
        Configuration satser = SATSER.computeIfAbsent(databaseType, forsta -> {
            super.initSqlSessionFactory();
            return sqlSessionFactory.getConfiguration();
        });
        // the source of connections that stands among the statements is the first engine's
        setSqlSessionFactory(new DefaultSqlSessionFactory(satser) {
            @Override
            public SqlSession openSession() {
                try {
                    Connection egen = dataSource.getConnection();
                    egen.setAutoCommit(false);
                    return openSession(egen);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }
}
