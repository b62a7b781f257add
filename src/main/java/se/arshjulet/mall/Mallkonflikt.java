package se.arshjulet.mall;

import se.arshjulet.platform.fel.Regelbrott;

/** Somebody else has saved the draft since it was opened: nothing typed is lost, whoever is late chooses. */
public class Mallkonflikt extends Regelbrott {

    private static final long serialVersionUID = 1L;

    Mallkonflikt() {
        super("", "mall.fel.nagonAnnan");
    }
}
