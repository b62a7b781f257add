package se.arshjulet.arkitektur.planterat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import se.arshjulet.platform.process.Modellsteg;
import se.arshjulet.platform.process.Stegvariabler;

/** Says of the method what has to be said of the class. */
public class OmgivetSteg extends Modellsteg {

    @Override
    @ActivateRequestContext
    public void utfor(Stegvariabler steg) {
        throw new UnsupportedOperationException();
    }
}
