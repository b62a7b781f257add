package se.arshjulet.platform.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Tries, whatever has called the engine, whether a task may be given to whom it is being given to. As {@link Modellsteg}, it sees the engine for those that do not. */
public abstract class Tilldelningsprov implements TaskListener {

    @Override
    public void notify(DelegateTask uppgift) {
        if (uppgift.getAssignee() != null) {
            prova(new Stegvariabler(uppgift::getVariable), uppgift.getAssignee());
        }
    }

    /** An exception is a no. */
    public abstract void prova(Stegvariabler uppgift, String anvandarnamn);
}
