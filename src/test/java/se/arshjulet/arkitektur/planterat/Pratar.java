package se.arshjulet.arkitektur.planterat;

/** Writes on the console. */
public class Pratar {

    public void sag() {
        System.out.println("planted");
    }
}
