package se.arshjulet.platform.web;

/** How users reach the application, as the settings say it: not as a request says it, where anyone can write anything. */
public final class Ytteradress {

    private static volatile String adress = "";

    private Ytteradress() {
    }

    /** @param installning {@code arshjulet.adress}, or empty */
    static void las(String installning) {
        adress = utanVanligPort(installning);
    }

    /** As browsers write it: a port that goes without saying would make another origin, and another address to come back to from a log-in. */
    static String utanVanligPort(String adress) {
        return adress.replaceFirst("^(https://(?:\\[[^\\]]*]|[^/:]+)):443(?=/|$)", "$1").replaceFirst("^(http://(?:\\[[^\\]]*]|[^/:]+)):80(?=/|$)", "$1");
    }

    /** Whether users come by TLS: then the cookies, too, are for TLS only. */
    public static boolean arTls() {
        return adress.startsWith("https:");
    }

    /** {@code https://arshjulet.region.se}, without a path; empty when nothing is set. */
    static String ursprung() {
        return adress.replaceFirst("^(https?://[^/]+).*$", "$1");
    }
}
