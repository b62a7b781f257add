package se.arshjulet.innehall;

import se.arshjulet.platform.Fingeravtryck;


/** An exported document, and the mark by which an import shows that it was made from this content and no older. */
public record Utdrag(byte[] fil, String marke) {

    static Utdrag av(byte[] fil) {
        return new Utdrag(fil, Fingeravtryck.av(fil));
    }
}
