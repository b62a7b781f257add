package se.arshjulet.platform.security;

/** Where a user goes after logging in: where the user was going, if that is a page of ours, else the inbox. */
public final class Vidare {

    private static final String HEM = "inkorg/inkorg.xhtml";

    private Vidare() {
    }

    /** @return without a slash at its beginning; an address from outside must not decide where a user ends up */
    public static String till(String onskad) {
        boolean egen = onskad != null && onskad.matches("/[\\w-]+(/[\\w-]+)*\\.xhtml(\\?[\\w=&%.-]*)?");
        return egen && !onskad.startsWith("/logga-in") ? onskad.substring(1) : HEM;
    }
}
