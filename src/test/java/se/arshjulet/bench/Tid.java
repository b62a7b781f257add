package se.arshjulet.bench;

/** A stop watch. */
final class Tid {

    /** What is timed. */
    @FunctionalInterface
    interface Arbete {
        void gor() throws Exception;
    }

    private Tid() {
    }

    static double ms(Arbete arbete) throws Exception {
        long start = System.nanoTime();
        arbete.gor();
        return (System.nanoTime() - start) / 1e6;
    }
}
