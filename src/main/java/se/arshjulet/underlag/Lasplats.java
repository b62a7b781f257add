package se.arshjulet.underlag;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Room for reading a file: each that is being read costs memory, so that the next ones wait. */
final class Lasplats {

    private static final Semaphore SAMTIDIGT = new Semaphore(2);

    /** Reads the file. */
    interface Lasning<T> {
        T las() throws IOException;
    }

    private Lasplats() {
    }

    /** Not within another. */
    static <T> T medan(Lasning<T> lasning) throws IOException {
        SAMTIDIGT.acquireUninterruptibly();
        try {
            return lasning.las();
        } finally {
            SAMTIDIGT.release();
        }
    }
}
