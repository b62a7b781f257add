package se.arshjulet.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The application with the demo region, started by the first test that asks and shared by all, since the start takes longer than
 * most of them. A test leaves the region's own years as they are and starts years of its own. The mail it sends ends up in {@link #post()}.
 */
public final class Demoserver {

    public static final LocalDate IDAG = LocalDate.of(2024, 2, 20);
    public static final String LOSENORD = "arshjulet-demo";

    private static final GreenMail POST = new GreenMail(new ServerSetup(Ledigport.ny(), "localhost", ServerSetup.PROTOCOL_SMTP));
    private static Server server;

    private Demoserver() {
    }

    /** The server, ready. */
    public static synchronized Server server() {
        if (server == null) {
            POST.start();
            Path data = Path.of(System.getProperty("it.data", "target/it/nu"), "demo");
            Provmall.demo(data);
            server = new Server(data, installningar());
            Runtime.getRuntime().addShutdownHook(new Thread(server::stoppa));
            server.starta();
        }
        return server;
    }

    private static Map<String, String> installningar() {
        Map<String, String> installningar = new HashMap<>(Map.of(
                "arshjulet.demo", "true",
                // a test can be another place than the others
                "arshjulet.proxy", "127.0.0.1,::1",
                "arshjulet.klocka.start", Provmall.BORJAN,
                "arshjulet.oidc.issuer", Identitetsserver.issuer(),
                "arshjulet.smtp.vard", "localhost",
                "arshjulet.smtp.port", String.valueOf(POST.getSmtp().getPort()),
                "derby.stream.error.file", Path.of(System.getProperty("it.data", "target/it/nu"), "demo", "derby.log").toString()));
        String granser = System.getProperty("prov.granser");
        if (granser != null) {
            List.of("inloggningar", "api", "filer", "sandningar").forEach(slag -> installningar.put("arshjulet.grans." + slag, granser));
        }
        return installningar;
    }

    /** {@code -Darshjulet.provserver=http://localhost:8080} tries a server that is running already, while a test is being written. */
    public static String adress() {
        String igang = System.getProperty("arshjulet.provserver");
        return igang == null ? server().adress() : igang;
    }

    /** The mail server that the application has been told of. */
    public static GreenMail post() {
        server();
        return POST;
    }
}
