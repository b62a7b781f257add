package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

/** The application's own engine, for tests that look into it. */
@ApplicationScoped
class Motorn {

    @Produces
    ProcessEngine motor() {
        return ProcessEngines.getProcessEngine("arshjulet");
    }
}
