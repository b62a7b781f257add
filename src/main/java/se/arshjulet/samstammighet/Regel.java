package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;

/** One kind of contradiction. Knows only the underlag: no database, no clock, no user. */
interface Regel {

    /** Part of the key under which motives are kept: never changed once it has been used. */
    String namn();

    Stream<Varning> prova(Underlag underlag);

    /** @param sak what it concerns; together with the values of the text it is the identity of the warning */
    default Varning varning(String sak, Brist text) {
        return new Varning(namn(), sak, Varning.Grad.VARNING, text);
    }

    default Varning notering(String sak, Brist text) {
        return new Varning(namn(), sak, Varning.Grad.NOTERING, text);
    }
}
