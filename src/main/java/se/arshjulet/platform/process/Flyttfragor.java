package se.arshjulet.platform.process;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Where the processes of one version of a model stand: counted, sorted and paged by the database, on the engine's connection and so in its
 * transaction. A process stands at each activity that is not over, but for those that are only a frame around others, and at each step
 * that has still to run by itself. The engine's own queries can neither group nor page by that.
 */
final class Flyttfragor {

    /** A process without its branches. */
    private static final String PROCESSER = " from ACT_RU_EXECUTION p where p.PROC_DEF_ID_ = ? and p.PARENT_ID_ is null";
    private static final String PAGAR = " from ACT_HI_ACTINST a where a.END_TIME_ is null and a.ACT_TYPE_ not in ('subProcess', 'multiInstanceBody')";
    private static final String GORS_SJALVT = " from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ where d.JOB_TYPE_ = 'async-continuation'";

    private final ProcessEngine motor;
    private final String version;
    private final List<String> utan;

    /**
     * @param version the engine's id of it
     * @param utan    its activities that have no counterpart where the processes are to go
     */
    Flyttfragor(ProcessEngine motor, String version, List<String> utan) {
        this.motor = motor;
        this.version = version;
        this.utan = utan;
    }

    long alla() {
        return fraga("select count(*)" + PROCESSER, List.of(version), rad -> rad.getLong(1)).get(0);
    }

    /** Those that stand where there is no counterpart. */
    long fast() {
        return utan.isEmpty() ? 0 : fraga("select count(*)" + PROCESSER + " and " + fast("p.ID_"), med(version), rad -> rad.getLong(1)).get(0);
    }

    /** All of them, by case. */
    Map<String, String> allaPaSidan(int hoppa, int antal) {
        return processer("", List.of(version), hoppa, antal);
    }

    /** Those that stand where there is no counterpart, by case. */
    Map<String, String> fastPaSidan(int hoppa, int antal) {
        return utan.isEmpty() ? Map.of() : processer(" and " + fast("p.ID_"), med(version), hoppa, antal);
    }

    private Map<String, String> processer(String villkor, List<Object> varden, int hoppa, int antal) {
        return par("select p.ID_, p.BUSINESS_KEY_" + PROCESSER + villkor + " order by p.BUSINESS_KEY_, p.ID_ offset ? rows fetch next ? rows only", med(varden, hoppa, antal));
    }

    /** Those that are not fast, by id: the first ones after this one. */
    Map<String, String> lediga(String efter, int antal) {
        String villkor = utan.isEmpty() ? "" : " and not " + fast("p.ID_");
        List<Object> varden = utan.isEmpty() ? List.of(version) : med(version);
        return par("select p.ID_, p.BUSINESS_KEY_" + PROCESSER + villkor + " and p.ID_ > ? order by p.ID_ fetch next ? rows only", med(varden, efter, antal));
    }

    /** Where those stand that are not fast: how many at each activity. */
    Map<String, Long> ledigasSteg() {
        String villkor = utan.isEmpty() ? "" : " where not " + fast("s.PROCESS_");
        List<Object> varden = new ArrayList<>(List.of(version, version));
        varden.addAll(utan.isEmpty() ? List.of() : med());
        Map<String, Long> steg = new HashMap<>();
        fraga("select s.STEG_, count(*) from (" + star("a.PROC_DEF_ID_ = ?", "j.PROCESS_DEF_ID_ = ?") + ") s (PROCESS_, STEG_)" + villkor + " group by s.STEG_", varden,
                rad -> steg.put(rad.getString(1), rad.getLong(2)));
        return steg;
    }

    /** By process: where it is fast. */
    Map<String, Set<String>> fastVid(Set<String> processer) {
        Map<String, Set<String>> vid = new HashMap<>();
        if (!utan.isEmpty() && !processer.isEmpty()) {
            List<Object> varden = new ArrayList<>();
            Stream.of(processer, utan, processer, utan).forEach(varden::addAll);
            fraga(star("a.PROC_INST_ID_ in " + fragetecken(processer.size()) + " and a.ACT_ID_ in " + fragetecken(utan.size()),
                    "j.PROCESS_INSTANCE_ID_ in " + fragetecken(processer.size()) + " and d.ACT_ID_ in " + fragetecken(utan.size())), varden,
                    rad -> vid.computeIfAbsent(rad.getString(1), ny -> new TreeSet<>()).add(rad.getString(2)));
        }
        return vid;
    }

    /**
     * Nobody else changes this process until the transaction ends: the engine reads it piece by piece, and half of it might be as it was before
     * someone else moved it or completed a task. Whoever has begun to change it is waited for.
     *
     * @return false when it does not run on this version any more
     */
    boolean hall(String process) {
        return med("update ACT_RU_EXECUTION set REV_ = REV_ where PROC_INST_ID_ = ? and PROC_DEF_ID_ = ?", List.of(process, version), sats -> sats.executeUpdate() > 0);
    }

    private static String star(String pagar, String gorsSjalvt) {
        return "select a.PROC_INST_ID_, a.ACT_ID_" + PAGAR + " and " + pagar + " union select j.PROCESS_INSTANCE_ID_, d.ACT_ID_" + GORS_SJALVT + " and " + gorsSjalvt;
    }

    private String fast(String process) {
        String nagot = " in " + fragetecken(utan.size());
        return "(exists (select 1" + PAGAR + " and a.PROC_INST_ID_ = " + process + " and a.ACT_ID_" + nagot + ") or exists (select 1" + GORS_SJALVT
                + " and j.PROCESS_INSTANCE_ID_ = " + process + " and d.ACT_ID_" + nagot + "))";
    }

    private static String fragetecken(int antal) {
        return "(" + String.join(", ", Collections.nCopies(antal, "?")) + ")";
    }

    /** The values, and what {@link #fast(String)} asks for after them. */
    private List<Object> med(Object... forst) {
        List<Object> alla = new ArrayList<>(List.of(forst));
        alla.addAll(utan);
        alla.addAll(utan);
        return alla;
    }

    private static List<Object> med(List<Object> forst, Object... sedan) {
        return Stream.concat(forst.stream(), Stream.of(sedan)).toList();
    }

    /** In the order in which they come. */
    private Map<String, String> par(String sql, List<Object> varden) {
        Map<String, String> rader = new LinkedHashMap<>();
        fraga(sql, varden, rad -> rader.put(rad.getString(1), rad.getString(2)));
        return rader;
    }

    /** What is made of something in the database. */
    private interface Lasare<F, T> {
        T las(F fran) throws SQLException;
    }

    private <T> List<T> fraga(String sql, List<Object> varden, Lasare<ResultSet, T> lasare) {
        return med(sql, varden, sats -> {
            List<T> svar = new ArrayList<>();
            try (ResultSet rader = sats.executeQuery()) {
                while (rader.next()) {
                    svar.add(lasare.las(rader));
                }
            }
            return svar;
        });
    }

    private <T> T med(String sql, List<Object> varden, Lasare<PreparedStatement, T> lasare) {
        return ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()).getCommandExecutorTxRequired().execute(sammanhang -> {
            try (PreparedStatement sats = sammanhang.getDbSqlSession().getSqlSession().getConnection().prepareStatement(sql)) {
                for (int plats = 0; plats < varden.size(); plats++) {
                    sats.setObject(plats + 1, varden.get(plats));
                }
                return lasare.las(sats);
            } catch (SQLException e) {
                throw new ProcessEngineException("Where the processes of " + version + " stand", e);
            }
        });
    }
}
