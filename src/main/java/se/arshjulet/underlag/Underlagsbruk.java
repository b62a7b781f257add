package se.arshjulet.underlag;

import java.util.List;

/** A later part of the year that uses underlag. What is used is not taken away. */
public interface Underlagsbruk {

    /** What uses it, in words that a reader finds it by, such as {@code bilaga 1a}; empty when nothing does. */
    List<String> av(Underlag underlag);
}
