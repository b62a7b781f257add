package se.arshjulet.inkorg;

import java.util.Iterator;
import java.util.List;

/** A form with rows that are known by an id. A row that is new on the page has none until it has been recorded. */
public interface Radformular {

    /** Every such row, in the order of the form. */
    List<? extends Rad> rader();

    /** The page's form gets the ids of the copy of it that was recorded, so that the next saving from the same page knows the rows again. */
    default void kannIgen(Radformular antecknat) {
        Iterator<? extends Rad> antecknade = antecknat.rader().iterator();
        rader().forEach(rad -> rad.setId(antecknade.next().getId()));
    }

    /** A row of the form. */
    interface Rad {

        Long getId();

        void setId(Long id);
    }
}
