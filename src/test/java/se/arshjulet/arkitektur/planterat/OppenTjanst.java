package se.arshjulet.arkitektur.planterat;

import se.arshjulet.organisation.Tjanst;

/** Does not say who may call it. */
@Tjanst
public class OppenTjanst {

    public void vemSomHelst() {
        // planted
    }
}
