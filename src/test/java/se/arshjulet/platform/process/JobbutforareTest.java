package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobbutforareTest {

    @ParameterizedTest
    @ValueSource(ints = {200, 500, 5000, 20_000})
    void den_vilar_sa_lange_som_sagts_nar_inget_har_forfallit(int vilotid) {
        BackoffJobAcquisitionStrategy strategi = new BackoffJobAcquisitionStrategy(new Jobbutforare(null, null, null, vilotid));
        for (int varv = 0; varv < 5; varv++) {
            JobAcquisitionContext inget = new JobAcquisitionContext();
            inget.submitAcquiredJobs("arshjulet", new AcquiredJobs(3));
            strategi.reconfigure(inget);
            assertThat(strategi.getWaitTime()).isEqualTo(vilotid);
        }
    }
}
