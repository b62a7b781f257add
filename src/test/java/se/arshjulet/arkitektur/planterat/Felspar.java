package se.arshjulet.arkitektur.planterat;

/** Prints its failure and goes on. */
public class Felspar {

    public void misslyckas(Exception e) {
        e.printStackTrace();
    }
}
