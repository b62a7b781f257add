package se.arshjulet.flytt;

/** How many rows of a table are held in memory at a time: many small ones, or a few that have files in them. */
final class Omgang {

    private static final int RADER = 200;
    private static final long BYTE = 8L << 20;

    private int rader;
    private long samlat;
    private long storst = 1;

    /** @return whether those that have come, with this one, are to be sent; then they are counted anew */
    boolean arFull(long storlek) {
        rader++;
        samlat += storlek;
        storst = Math.max(storst, storlek);
        boolean full = rader == RADER || samlat >= BYTE;
        if (full) {
            rader = 0;
            samlat = 0;
        }
        return full;
    }

    /** So many would fit if all were as large as the largest there was. */
    int rader() {
        return (int) Math.max(1, Math.min(RADER, BYTE / storst));
    }
}
