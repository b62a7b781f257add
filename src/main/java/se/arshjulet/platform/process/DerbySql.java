package se.arshjulet.platform.process;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * The engine's database type {@code derby}: what DB2 says, but for what Derby says differently.
 * The maps belong to the whole JVM and are filled once, however many engines there are.
 */
final class DerbySql extends DbSqlSessionFactory {

    static final String TYP = "derby";

    private static final Set<String> POSTGRES_EGNA_TYPER = Set.of("updateByteArray", "updateIdentityInfo");

    private DerbySql() {
        super(true);
    }

    static synchronized void registrera() {
        if (databaseSpecificStatements.containsKey(TYP)) {
            return;
        }
        arvEfterDb2();
        sidindelning();
        funktioner();
        konstanter();
        databaseSpecificStatements.put(TYP, satser());
    }

    /** Every public map of the factory is keyed by database type. */
    @SuppressWarnings("unchecked")
    private static void arvEfterDb2() {
        for (var falt : DbSqlSessionFactory.class.getFields()) {
            if (Modifier.isStatic(falt.getModifiers()) && falt.getType() == Map.class) {
                try {
                    var perTyp = (Map<String, Object>) falt.get(null);
                    if (perTyp.containsKey(DB2)) {
                        perTyp.put(TYP, perTyp.get(DB2));
                    }
                } catch (IllegalAccessException e) {
                    throw new ProcessEngineException("The engine hides " + falt, e);
                }
            }
        }
    }

    /** Derby pages with OFFSET and FETCH, and knows no FETCH in an UPDATE: the rows are chosen by a subquery. */
    private static void sidindelning() {
        var sida = "OFFSET #{firstResult} ROWS FETCH NEXT #{maxResults} ROWS ONLY";
        var forsta = "FETCH NEXT #{maxResults} ROWS ONLY";
        databaseSpecificLimitAfterStatements.put(TYP, sida);
        databaseSpecificInnerLimitAfterStatements.put(TYP, sida);
        databaseSpecificLimitAfterWithoutOffsetStatements.put(TYP, forsta);
        optimizeDatabaseSpecificLimitAfterWithoutOffsetStatements.put(TYP, forsta);
        databaseSpecificLimitBeforeInUpdate.put(TYP, "WHERE ID_ IN (SELECT ID_ FROM ");
        databaseSpecificLimitAfterInUpdate.put(TYP, forsta + ")");
    }

    private static void funktioner() {
        databaseSpecificIfNull.put(TYP, "COALESCE");
        databaseSpecificDaysComparator.put(TYP, "{fn TIMESTAMPDIFF(SQL_TSI_DAY, ${date}, #{currentTimestamp})} >= ${days}");
        databaseSpecificExtractTimeUnitFromDate.put(TYP, "${extractTimeUnit}(${extractDateColumn})");
    }

    /** Two VARCHAR(4000) joined become LONG VARCHAR, which neither UNION nor DISTINCT takes: hence the cast. */
    private static void konstanter() {
        var konstanter = new HashMap<>(dbSpecificConstants.get(DB2));
        konstanter.put("constant_for_update", "for update with rs");
        konstanter.put("constant.op_message",
                "CAST(COALESCE(NEW_VALUE_,'') || '_|_' || COALESCE(PROPERTY_,'') AS VARCHAR(8200))");
        dbSpecificConstants.put(TYP, konstanter);
    }

    /** DB2's statements, without those that number rows; updates of a limited number of rows as PostgreSQL writes them. */
    private static Map<String, String> satser() {
        var satser = new HashMap<>(databaseSpecificStatements.get(DB2));
        satser.remove("selectMeterLogAggregatedByTimeInterval");
        satser.remove("updateByteArraysByBatchId");
        databaseSpecificStatements.get(POSTGRES).forEach((sats, egen) -> {
            if (sats.startsWith("update") && !POSTGRES_EGNA_TYPER.contains(sats)) {
                satser.put(sats, egen);
            }
        });
        return satser;
    }
}
