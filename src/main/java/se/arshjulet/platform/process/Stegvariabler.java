package se.arshjulet.platform.process;

import java.util.function.Function;

/** The process variables as a step of a model sees them. */
public final class Stegvariabler {

    private final Function<String, Object> variabel;

    /** @param variabel reads a process variable by its name */
    public Stegvariabler(Function<String, Object> variabel) {
        this.variabel = variabel;
    }

    /** @return the årsgranskning that the step is about, or null when it is about a fördjupad granskning */
    public Long arsgranskning() {
        return id(Processmotor.ARSGRANSKNING);
    }

    /** @return the fördjupade granskning that the step is about, or null when it is about an årsgranskning */
    public Long fordjupad() {
        return id(Processmotor.FORDJUPAD);
    }

    /** @return null when there is no such variable */
    public Long id(String namn) {
        return (Long) variabel.apply(namn);
    }

    /** @return null when there is no such variable */
    public String text(String namn) {
        return (String) variabel.apply(namn);
    }
}
