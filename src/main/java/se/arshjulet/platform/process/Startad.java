package se.arshjulet.platform.process;

import org.camunda.bpm.engine.ProcessEngine;

/** The engine and its job executor, from when they have been started. */
record Startad(ProcessEngine motor, Jobbutforare jobb) {

    void stang() {
        jobb.shutdown();
        motor.close();
    }
}
