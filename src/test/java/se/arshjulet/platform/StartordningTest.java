package se.arshjulet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.process.Motor;

/** What happens when jobs and beats cannot begin: the engine here has never been started, or lacks a class. */
class StartordningTest {

    private static final Logger LOGG = Logger.getLogger(Startordning.class.getName());

    private final List<LogRecord> sagt = new ArrayList<>();
    private final Startordning ordning = new Startordning();

    @BeforeEach
    void borja() {
        LOGG.setFilter(rad -> !sagt.add(rad));
        ordning.beredskap = new Beredskap();
        ordning.beredskap.klar();
    }

    @AfterEach
    void slut() {
        LOGG.setFilter(null);
    }

    @Test
    void en_nod_vars_jobb_inte_kan_borja_ar_inte_redo_och_sager_varfor() {
        ordning.motor = new Motor();
        ordning.taktOchJobb();
        saknarJobb(IllegalStateException.class);
    }

    @Test
    void en_klass_som_inte_kan_lasas_ar_ocksa_ett_fel() {
        ordning.motor = new Motor() {
            @Override
            public void startaJobb() {
                throw new NoClassDefFoundError("zip file closed");
            }
        };
        ordning.taktOchJobb();
        saknarJobb(NoClassDefFoundError.class);
    }

    private void saknarJobb(Class<? extends Throwable> orsak) {
        assertThat(ordning.beredskap.arKlar()).isFalse();
        assertThat(sagt).singleElement().satisfies(rad -> {
            assertThat(rad.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(rad.getThrown()).isInstanceOf(orsak);
        });
    }
}
