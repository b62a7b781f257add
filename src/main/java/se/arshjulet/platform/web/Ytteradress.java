package se.arshjulet.platform.web;

import org.eclipse.microprofile.config.ConfigProvider;

/** How users reach the application, as the settings say it: not as a request says it, where anyone can write anything. */
public final class Ytteradress {

    private static final class Vald {
        private static final String ADRESS = ConfigProvider.getConfig().getOptionalValue("arshjulet.adress", String.class).orElse("");
    }

    private Ytteradress() {
    }

    /** Whether users come by TLS: then the cookies, too, are for TLS only. */
    public static boolean arTls() {
        return Vald.ADRESS.startsWith("https:");
    }

    /** {@code https://arshjulet.region.se}, without a path; empty when nothing is set. */
    static String ursprung() {
        return Vald.ADRESS.replaceFirst("^(https?://[^/]+).*$", "$1");
    }
}
