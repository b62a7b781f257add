package se.arshjulet.arsgranskning;

/** Something that may be secret. That it was read then, and by whom, stands in the history of its case. */
public interface Sekretessbelagt {

    boolean isHemlig();

    /** Whose history it is, or null when it belongs to no case. */
    Arendeid arendeid();

    /** What the event is called, such as {@code diarium.hemligLast}. */
    String lashandelse();

    /** What was read, in the words of the event. */
    String lastes();
}
