package se.arshjulet.testsupport;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Stands for {@code fyraOgonDelegate} in process tests: whoever has written must not review. */
public class Fyraogonprov implements TaskListener {

    private final Provrevision revision;

    public Fyraogonprov(Provrevision revision) {
        this.revision = revision;
    }

    @Override
    public void notify(DelegateTask task) {
        if (revision.yrkesrevisor((Long) task.getVariable("arsgranskningId")).equals(task.getAssignee())) {
            throw new EgenRapport();
        }
    }

    /** Somebody tried to review the own report. */
    public static class EgenRapport extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EgenRapport() {
            super("egen rapport", null, false, false);
        }
    }
}
