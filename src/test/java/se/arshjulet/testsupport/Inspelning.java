package se.arshjulet.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Står för en delegat i processtester: minns sina anrop, och vägrar när den är satt att göra det. */
public class Inspelning implements JavaDelegate {

    /** Ett anrop, med det som delegaten kunde läsa då. */
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

    /** Ett fel som testet har beställt; väntat, så utan spår i loggen. */
    public static class Provfel extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Provfel() {
            super("beställt av testet", null, false, false);
        }
    }
}
