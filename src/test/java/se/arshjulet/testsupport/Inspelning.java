package se.arshjulet.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands for a delegate in process tests: remembers its calls, and refuses when it is set to. */
public class Inspelning implements JavaDelegate {

    /** A call, with what the delegate could read then. */
    public record Anrop(String arsgranskning, String steg, String uppgift, String lyftTill) {
    }

    private final List<Anrop> anrop = new ArrayList<>();
    private int forsok;
    private boolean vagrar;

    @Override
    public void execute(DelegateExecution execution) {
        forsok++;
        if (vagrar) {
            throw new Provfel();
        }
        anrop.add(new Anrop(execution.getProcessBusinessKey(), (String) execution.getVariable("steg"),
                (String) execution.getVariable("uppgift"), (String) execution.getVariable("lyftTill")));
    }

    public List<Anrop> anrop() {
        return anrop;
    }

    public int forsok() {
        return forsok;
    }

    public void vagra(boolean ska) {
        vagrar = ska;
    }

    void nollstall() {
        anrop.clear();
        forsok = 0;
        vagrar = false;
    }

    /** An error that the test has ordered; expected, so without a trace in the log. */
    public static class Provfel extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Provfel() {
            super("beställt av testet", null, false, false);
        }
    }
}
