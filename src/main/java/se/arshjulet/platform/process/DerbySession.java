package se.arshjulet.platform.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.util.IoUtil;
import org.camunda.bpm.engine.impl.util.ReflectUtil;

/** Builds the engine's tables with the DB2 scripts in the engine's own jar. */
final class DerbySession extends BatchDbSqlSession {

    DerbySession(DerbySessionFactory fabrik) {
        super(fabrik);
    }

    DerbySession(DerbySessionFactory fabrik, Connection connection, String catalog, String schema) {
        super(fabrik, connection, catalog, schema);
    }

    @Override
    public String getResourceForDbOperation(String directory, String operation, String component) {
        return "org/camunda/bpm/engine/db/" + directory + "/activiti.db2." + operation + "." + component + ".sql";
    }

    /** Derby drops an index with its table, and knows no index that another one already covers. */
    @Override
    public void executeSchemaResource(String operation, String component, String resourceName, boolean isOptional) {
        if (operation.equals("drop")) {
            riv(resourceName);
        } else {
            super.executeSchemaResource(operation, component, resourceName, isOptional);
        }
    }

    private void riv(String skript) {
        try (var in = ReflectUtil.getResourceAsStream(skript); var sats = getSqlSession().getConnection().createStatement()) {
            var text = new String(IoUtil.readInputStream(in, skript)).lines()
                    .filter(rad -> !rad.startsWith("--")).collect(Collectors.joining("\n"));
            for (var ddl : Arrays.stream(text.split(";")).map(String::strip).toList()) {
                if (!ddl.isEmpty() && !ddl.startsWith("drop index")) {
                    sats.execute(ddl);
                }
            }
        } catch (java.io.IOException | SQLException e) {
            throw new ProcessEngineException("Could not run " + skript, e);
        }
    }
}
