package se.arshjulet.platform.process;

import java.sql.Connection;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Opens {@link DerbySession}s where the engine would open its own. */
final class DerbySessionFactory extends DbSqlSessionFactory {

    DerbySessionFactory(ProcessEngineConfigurationImpl motor) {
        super(true);
        setDatabaseType(motor.getDatabaseType());
        setIdGenerator(motor.getIdGenerator());
        setSqlSessionFactory(motor.getSqlSessionFactory());
        setDbIdentityUsed(motor.isDbIdentityUsed());
        setDbHistoryUsed(motor.isDbHistoryUsed());
        setCmmnEnabled(motor.isCmmnEnabled());
        setDmnEnabled(motor.isDmnEnabled());
        setDatabaseTablePrefix(motor.getDatabaseTablePrefix());
        setDatabaseSchema(motor.getDatabaseSchema());
    }

    @Override
    public Session openSession() {
        return new DerbySession(this);
    }

    @Override
    public DbSqlSession openSession(Connection connection, String catalog, String schema) {
        return new DerbySession(this, connection, catalog, schema);
    }
}
