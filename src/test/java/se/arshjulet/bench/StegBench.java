package se.arshjulet.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import se.arshjulet.inkorg.Formularsparning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.platform.process.Barmotor;
import se.arshjulet.versioner.Versionsslag;

/**
 * {@code steg}: completing a step with its entity change, the inbox rows and the audit row in one transaction,
 * against a bare engine that completes the same task of the same model in a JTA transaction and does nothing else.
 */
@Dependent
public class StegBench {

    private static final int UPPVARMNING = 15;
    private static final int VARV = 40;

    @Resource(lookup = "java:app/jdbc/arshjulet")
    DataSource databas;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transaktioner;

    @Resource
    UserTransaction transaktion;

    @Inject
    BeanManager bonor;

    @Inject
    Benchregion region;

    @Inject
    Formularsparning formular;

    public Matning mat(int ar) throws Exception {
        Map<String, String> nya = region.namnder("S", 2 * (UPPVARMNING + VARV));
        region.som(Benchregion.DIREKTOR);
        region.oppna(ar, nya);
        List<String> namnder = List.copyOf(nya.keySet());
        ProcessEngine bar = Barmotor.bygg(new JakartaTransactionProcessEngineConfiguration(), databas, transaktioner, bonor);
        try {
            region.som(Benchregion.REVISOR);
            return Matning.iTur("steg", UPPVARMNING, VARV,
                    varv -> vart(ar, namnder.get(2 * varv)), varv -> barmotorns(bar, ar, namnder.get(2 * varv + 1)));
        } finally {
            bar.close();
        }
    }

    private double vart(int ar, String namnd) throws Exception {
        Uppgift uppgift = region.oppen(ar, namnd);
        Oberoendeformular ifyllt = (Oberoendeformular) formular.oppna(uppgift.getId()).formular();
        ifyllt.getHot().forEach(hot -> hot.setForekommer("false"));
        ifyllt.setHinder("false");
        ifyllt.setMotiv("Inga hot");
        formular.anteckna(uppgift.getId(), formular.version(uppgift.getId()), ifyllt, Versionsslag.SPARAD);
        return Tid.ms(() -> formular.slutfor(uppgift.getId(), ifyllt));
    }

    private double barmotorns(ProcessEngine bar, int ar, String namnd) throws Exception {
        String id = region.oppen(ar, namnd).getMotornsId();
        return Tid.ms(() -> {
            transaktion.begin();
            bar.getTaskService().complete(id, Map.of("hinder", false));
            transaktion.commit();
        });
    }
}
