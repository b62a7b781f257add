package se.arshjulet.arkitektur.planterat;

import org.camunda.bpm.engine.RuntimeService;

/** Talks to the engine from outside {@code platform.process}. */
public class KanMotorn {

    RuntimeService motor;
}
