package se.arshjulet.noder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Provapp;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;

/** Someone with one-time codes, whose phone keeps the same time as the node where the app was put in place. */
final class Kodinloggning {

    private static final String KODER = "/inloggning/engangskoder.xhtml";
    private static final String FRAGAN = "/inloggning/kod.xhtml";
    private static final Pattern HEMLIGHET = Pattern.compile("id=\"hemligheten\">([A-Z2-7 ]+)<");

    private final Server tiden;
    private final String vem;
    private final Provapp app;

    private Kodinloggning(Server tiden, String vem, Provapp app) {
        this.tiden = tiden;
        this.vem = vem;
        this.app = app;
    }

    static Kodinloggning skaffa(Server nod, String vem) {
        Sidklient klient = new Sidklient(nod.adress());
        assertThat(klient.loggaIn(vem, Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        String ny = klient.skicka(KODER, klient.hamta(KODER).body(), "koder", "borja", Map.of()).body();
        Matcher hemlighet = HEMLIGHET.matcher(ny);
        assertThat(hemlighet.find()).as(ny).isTrue();
        Provapp app = new Provapp(hemlighet.group(1));
        assertThat(klient.skicka(KODER, ny, "koder", "bekrafta", Map.of("kod", app.kod(nod.nu()))).body()).contains("reservkoder");
        return new Kodinloggning(nod, vem, app);
    }

    /** What the phone shows now. */
    String kod() {
        return app.kod(tiden.nu());
    }

    boolean kommerIn(Server nod, String kod) {
        Sidklient klient = new Sidklient(nod.adress());
        HttpResponse<String> losenordet = klient.loggaIn(vem, Demoserver.LOSENORD);
        assertThat(losenordet.headers().firstValue("Location").orElse("")).contains(FRAGAN);
        HttpResponse<String> koden = klient.skicka(FRAGAN, klient.hamta(FRAGAN).body(), "inloggning", "loggaIn", Map.of("kod", kod));
        return koden.statusCode() == 302 && klient.hamta("/inkorg/inkorg.xhtml").statusCode() == 200;
    }
}
