package se.arshjulet.avisering;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Brevlasning;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Ledigport;
import se.arshjulet.testsupport.Matlasning;
import se.arshjulet.testsupport.Provmall;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;
import se.arshjulet.testsupport.Vantan;

/** The demo whose mail server does not answer: it starts, and what is to be sent waits, also through a power cut. */
class DemoUtanPostIT {

    private static final String REVISOR = "revisor2@arshjulet.invalid";
    private static final String VANTAR = "The mail server takes no letters";
    private static final String UPPGIFTEN = "STB 2024 väntar på dig";

    private static final Pattern INGET_VANTAR = Pattern.compile("^(?:\\w+_)?arshjulet_brev_vantande(?:\\{.*})? 0(?:\\.0)?$");
    private static final String INSTALLNINGAR = "/avisering/installningar.xhtml";
    private static final Pattern KALENDERNS_LOSENORD = Pattern.compile("id=\"hemligadress\"[^>]* value=\"[^\"]*/kalender/([\\w-]{43})\\.ics\"");
    private static final String NYCKEL = "den-som-laser-matetalen-har-den-har";

    private static int port;
    @AutoClose
    private static Server server;

    @BeforeAll
    static void starta() throws IOException {
        port = Ledigport.ny();
        Path data = Path.of(System.getProperty("it.data", "target/it/nu"), "utan-post");
        Provmall.demo(data);
        server = new Server(data, Map.of(
                "arshjulet.demo", "true",
                "arshjulet.klocka.start", "2024-02-20T08:00:00",
                "arshjulet.matning.nyckel", NYCKEL,
                "arshjulet.kalender.hemligadress", "true",
                "arshjulet.smtp.vard", "localhost",
                "arshjulet.smtp.port", String.valueOf(port)));
        server.starta();
    }

    @Test
    void demon_startar_fast_epostservern_inte_svarar() {
        assertThat(server.ur(Pattern.compile("(Log in as revisor)"))).isNotEmpty();
        Vantan.tills("letters that wait", () -> {
            server.flyttaFram(Duration.ofMinutes(6));
            return server.harSagt(VANTAR);
        });
    }

    @Test
    void ett_brev_som_skrevs_fore_ett_stromavbrott_kommer_en_gang_efter_det() {
        Apiklient.Svar startat = new Apiklient(server.adress(), "direktor", Demoserver.LOSENORD)
                .post("/arsgranskningar", Map.of("namnd", "STB", "ar", 2024, "yrkesrevisor", "revisor2"));
        assertThat(startat.status()).as(startat.toString()).isEqualTo(201);
        server.stoppa();
        GreenMail post = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            server.starta();
            Vantan.tills("the letter", () -> {
                server.flyttaFram(Duration.ofMinutes(6));
                return antal(post) > 0;
            });
            // a cut between the mail server's yes and the mark of it would send that letter once more, under the same name: PostutdelningTest has that moment
            Vantan.tills("the mark of every letter that was due", () -> {
                server.flyttaFram(Duration.ofMinutes(6));
                return Matlasning.av(server, "Bearer " + NYCKEL).body().lines().anyMatch(INGET_VANTAR.asPredicate());
            });
            server.startaOm();
            server.flyttaFram(Duration.ofHours(1));
            Vantan.tills("whoever comes after has got theirs", () -> {
                Apiklient.Svar nasta = new Apiklient(server.adress(), "direktor", Demoserver.LOSENORD)
                        .post("/arsgranskningar", Map.of("namnd", "SHM", "ar", 2024, "yrkesrevisor", "revisor2"));
                return nasta.status() == 201;
            });
            Vantan.tills("the next letter", () -> Arrays.stream(post.getReceivedMessages()).anyMatch(brev -> Brevlasning.ar(brev, REVISOR, "SHM 2024 väntar på dig")));
            assertThat(antal(post)).isOne();
            assertThat(Arrays.stream(post.getReceivedMessages()).map(Brevlasning::namn)).as("no letter twice, those of the demo's start neither").doesNotHaveDuplicates();
        } finally {
            post.stop();
        }
    }

    /** The office of this demo lets it be (ADR 47). */
    @Test
    void en_kalender_kan_lasas_pa_en_adress_med_losenordet_i_dar_kontoret_later_det() {
        Sidklient revisor = new Sidklient(server.adress());
        revisor.loggaIn("revisor", Demoserver.LOSENORD);
        String sida = revisor.skicka(INSTALLNINGAR, revisor.hamta(INSTALLNINGAR).body(), "kalendern", "dela", Map.of()).body();
        Matcher losenord = KALENDERNS_LOSENORD.matcher(sida);
        assertThat(losenord.find()).as(sida).isTrue();
        Sidklient nagon = new Sidklient(server.adress());
        assertThat(nagon.hamta("/kalender/" + losenord.group(1) + ".ics").body()).startsWith("BEGIN:VCALENDAR");
        assertThat(nagon.hamta("/kalender/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    }

    private static long antal(GreenMail post) {
        return Arrays.stream(post.getReceivedMessages()).filter(brev -> Brevlasning.ar(brev, REVISOR, UPPGIFTEN)).count();
    }
}
