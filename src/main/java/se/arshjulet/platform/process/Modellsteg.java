package se.arshjulet.platform.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A step that a model does by itself, in the transaction that came to it. The engine is seen here and not in the steps: what their signatures
 * name is read for annotations by the server at every start. What goes around a step, as the context of a request, is said of the class: it goes around {@link #execute},
 * which is what the engine calls, and not around what that calls in turn.
 */
public abstract class Modellsteg implements JavaDelegate {

    @Override
    public void execute(DelegateExecution steg) {
        utfor(new Stegvariabler(steg::getVariable));
    }

    public abstract void utfor(Stegvariabler steg);
}
