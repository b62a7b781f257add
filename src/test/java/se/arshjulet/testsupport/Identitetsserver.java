package se.arshjulet.testsupport;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** The organisation's OpenID Connect provider, which the demo has been told of. It is down until a test starts it. */
public final class Identitetsserver {

    /** {@code -Darshjulet.provserver.identitet=8299} is where a server that is running already ({@link Demoserver#adress}) has been told that it is. */
    private static final int PORT = Integer.getInteger("arshjulet.provserver.identitet", Ledigport.ny());
    private static final String UTFARDARE = "region";
    private static MockOAuth2Server server;

    private Identitetsserver() {
    }

    public static String issuer() {
        return "http://localhost:" + PORT + "/" + UTFARDARE;
    }

    /** With a page where one says who one is, and with which claims. */
    public static synchronized void starta() {
        if (server == null) {
            server = ny("{\"interactiveLogin\": true}", PORT);
        }
    }

    /** One of the test's own, which lets everyone through. */
    public static MockOAuth2Server egen() {
        return ny("{\"interactiveLogin\": false}", 0);
    }

    private static MockOAuth2Server ny(String installning, int port) {
        MockOAuth2Server ny = new MockOAuth2Server(OAuth2Config.Companion.fromJson(installning));
        ny.start(port);
        return ny;
    }
}
