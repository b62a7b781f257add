package se.arshjulet.platform;

/** How many pages a list takes. */
public final class Sidantal {

    private Sidantal() {
    }

    /** @return at least one: an empty list has a page, too */
    public static int av(long rader, int perSida) {
        return (int) Math.max(1, (rader + perSida - 1) / perSida);
    }
}
