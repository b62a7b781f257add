package se.arshjulet.arkitektur.planterat;

/** Hopes that it takes no longer than this. */
public class Vantar {

    public void somna() throws InterruptedException {
        Thread.sleep(1);
    }
}
