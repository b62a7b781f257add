package se.arshjulet.noder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Brevlasning;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Ledigport;
import se.arshjulet.testsupport.Postgres;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;
import se.arshjulet.testsupport.Vantan;

/** Two nodes on one PostgreSQL: they start at the same time, share the work, and one of them dies. A story; each test begins where the one before ended. */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoderIT {

    private static final Path KATALOG = Path.of(System.getProperty("it.data", "target/it/nu"), "noder");
    private static final String URL = Postgres.nyUrl();
    private static final int POSTPORT = Ledigport.ny();
    private static final GreenMail POST = new GreenMail(new ServerSetup(POSTPORT, "localhost", ServerSetup.PROTOCOL_SMTP));
    private static final Server ENA = nod("ena", Duration.ofSeconds(6));
    private static final Server ANDRA = nod("andra", Duration.ofHours(1));

    private static Server nod(String namn, Duration drojsmal) {
        return new Server(KATALOG.resolve(namn), Map.of(
                "arshjulet.databas.url", URL,
                "arshjulet.databas.anvandare", Postgres.ANVANDARE,
                "arshjulet.logg.nyckel", KATALOG.resolve("revisionslogg.nyckel").toString(),
                "arshjulet.koder.nyckel", KATALOG.resolve("koder.nyckel").toString(),
                "arshjulet.demo", "true",
                "arshjulet.klocka.start", Demoserver.IDAG + "T08:00:00",
                "arshjulet.stopp.drojsmal", String.valueOf(drojsmal.toMillis()),
                "arshjulet.smtp.vard", "localhost",
                "arshjulet.smtp.port", String.valueOf(POSTPORT)));
    }

    @BeforeAll
    static void starta_bada_samtidigt_pa_en_tom_databas() {
        POST.start();
        CompletableFuture.allOf(CompletableFuture.runAsync(ENA::starta), CompletableFuture.runAsync(ANDRA::starta)).join();
        // a clock that is a minute wrong
        ANDRA.flyttaFram(Duration.ofMinutes(1));
    }

    @AfterAll
    static void stanna() {
        ENA.close();
        ANDRA.close();
        POST.stop();
    }

    @Test
    @Order(1)
    void det_som_alla_delar_laggs_upp_en_gang() {
        assertThat(tal("select count(*) from act_re_deployment")).isOne();
        assertThat(tal("select count(*) - count(distinct \"version\") from \"flyway_schema_history\"")).isZero();
        assertThat(tal("select count(*) - count(distinct anvandarnamn) from anvandare")).isZero();
        assertThat(tal("select count(*) from revisionsar where ar = 2024")).isOne();
    }

    @Test
    @Order(2)
    void den_som_hamnar_pa_den_andra_noden_loggar_in_och_ser_samma_sak() {
        Sidklient revisor = new Sidklient(ENA.adress());
        assertThat(revisor.loggaIn("revisor", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        Sidklient flyttad = new Sidklient(ANDRA.adress());
        assertThat(Sidklient.tillInloggning(flyttad.hamta("/inkorg/inkorg.xhtml"))).isTrue();
        assertThat(flyttad.loggaIn("revisor", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        assertThat(uppgifter(ANDRA)).contains("NORV").isEqualTo(uppgifter(ENA));
    }

    @Test
    @Order(3)
    void timrar_och_brev_gar_en_gang_fast_bada_arbetar() {
        startaAr(ENA, "STB");
        Stream.of(ENA, ANDRA).parallel().forEach(nod -> nod.flyttaFram(Duration.ofDays(40)));
        Vantan.tills("the timers of forty days", () -> forfallna("2024-03-30 20:00:00") == 0 && tal("select count(*) from brev where nasta is not null") == 0);
        assertThat(tal("select count(*) from act_hi_job_log where job_state_ = 2")).isPositive();
        assertThat(tal("select count(*) from (select job_id_ from act_hi_job_log where job_state_ = 2 and job_def_type_ like 'timer%' group by job_id_ having count(*) > 1) x")).isZero();
        List<String> brev = Arrays.stream(POST.getReceivedMessages()).map(Brevlasning::namn).toList();
        assertThat(brev).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    @Order(4)
    void engangskoder_och_nycklar_galler_pa_bada_noderna_fast_klockorna_skiljer() {
        Kodinloggning registrator = Kodinloggning.skaffa(ENA, "registrator");
        nastaKod();
        String kod = registrator.kod();
        assertThat(registrator.kommerIn(ANDRA, kod)).as("a minute ahead of the phone").isTrue();
        assertThat(registrator.kommerIn(ENA, kod)).as("the same code, on the other node").isFalse();
        nastaKod();
        assertThat(registrator.kommerIn(ENA, registrator.kod())).isTrue();
        String nyckel = Trafik.nyckel(ANDRA, "revisor", "Noderna");
        assertThat(Stream.of(ENA, ANDRA).map(nod -> Apiklient.medNyckel(nod.adress(), nyckel).get("/uppgifter").status())).containsOnly(200);
    }

    private static void nastaKod() {
        Stream.of(ENA, ANDRA).forEach(nod -> nod.flyttaFram(Duration.ofSeconds(31)));
    }

    @Test
    @Order(5)
    void noderna_startas_om_en_i_taget_utan_att_nagot_anrop_misslyckas() {
        try (Provproxy proxy = new Provproxy(ENA, ANDRA); Trafik trafik = new Trafik(proxy.adress(), Trafik.nyckel(ENA, "revisor", "Omstarten"))) {
            trafik.borja();
            Vantan.tills("everybody at work", trafik::arIgang);
            startaOm(proxy, ENA, false);
            startaOm(proxy, ANDRA, true);
            trafik.slut();
            assertThat(trafik.misslyckade()).isEmpty();
            assertThat(trafik.inloggningar()).as("one, and one for each node that went").isBetween(1, 3);
        }
    }

    /** While it is asked to end: those who are there are served, what has been begun comes to its end, and nothing stays locked. */
    private static void startaOm(Provproxy proxy, Server nod, boolean bradska) {
        Sidklient darinne = new Sidklient(nod.adress());
        assertThat(darinne.loggaIn("byra", Demoserver.LOSENORD).statusCode()).isEqualTo(302);
        try (Halvskickat pagaende = new Halvskickat(nod, "direktor", "/arsgranskningar")) {
            CompletableFuture<Integer> slut = nod.bedAttSluta();
            Vantan.tills("that it says no", () -> !nod.arRedo());
            assertThat(darinne.hamta("/inkorg/inkorg.xhtml").statusCode()).as("served all the same").isEqualTo(200);
            if (bradska) {
                Vantan.tills("that the proxy has seen it", () -> !proxy.sanderTill(nod));
                nod.bedAttSluta();
            }
            Vantan.tills("the end of the delay", () -> nod.harSagt("Takes no new jobs"));
            assertThat(pagaende.resten()).as("an answer in words").startsWith("HTTP/1.1 422");
            assertThat(slut.join()).isZero();
        }
        assertThat(nod.harSagt("Ends while something")).as("something was cut off, see the log").isFalse();
        Vantan.tills("that nothing is locked", () -> tal("select count(*) from act_ru_job where lock_owner_ is not null") == 0);
        nod.starta();
        Vantan.tills("that the proxy has seen it", () -> proxy.sanderTill(nod));
    }

    @Test
    @Order(6)
    void en_nod_som_dor_mitt_i_arbetet_forlorar_inget_och_den_andra_tar_over() {
        startaAr(ENA, "SHM");
        // the node has taken work, and dies with it in its hands
        gor("update act_ru_job set lock_owner_ = 'den-doda', lock_exp_time_ = '2024-03-31 12:00:00', duedate_ = '2024-03-31 07:00:00' "
                + "where id_ = (select min(id_) from act_ru_job where duedate_ is not null and retries_ > 0)");
        ENA.stoppa();

        assertThat(tal("select count(*) from arsgranskning a join namnd n on n.id = a.namnd_id join revisionsar r on r.id = a.revisionsar_id where n.kortnamn = 'SHM' and r.ar = 2024"))
                .as("det som besvarades med ja är sparat").isOne();
        ANDRA.flyttaFram(Duration.ofDays(40));
        Vantan.tills("what the dead one held", () -> tal("select count(*) from act_ru_job where lock_owner_ = 'den-doda'") == 0 && forfallna("2024-05-09 20:00:00") == 0);
        assertThat(tal("select count(*) from act_ru_job where retries_ = 0")).as("driftstörningar").isZero();
        new Apivandring("SHM", 2024).provaOberoende(new Apiklient(ANDRA.adress(), "revisor2", Demoserver.LOSENORD));
    }

    private static void startaAr(Server nod, String namnd) {
        Apiklient.Svar startat = new Apiklient(nod.adress(), "direktor", Demoserver.LOSENORD)
                .post("/arsgranskningar", Map.of("namnd", namnd, "ar", 2024, "yrkesrevisor", "revisor2"));
        assertThat(startat.status()).as(startat.toString()).isEqualTo(201);
    }

    private static String uppgifter(Server nod) {
        Apiklient.Svar svar = new Apiklient(nod.adress(), "revisor", Demoserver.LOSENORD).get("/uppgifter");
        assertThat(svar.status()).isEqualTo(200);
        return svar.text();
    }

    private static long forfallna(String senast) {
        return tal("select count(*) from act_ru_job where retries_ > 0 and duedate_ <= timestamp '" + senast + "'");
    }

    private static long tal(String fraga) {
        try (Connection c = DriverManager.getConnection(URL, Postgres.ANVANDARE, ""); Statement sats = c.createStatement(); ResultSet rad = sats.executeQuery(fraga)) {
            rad.next();
            return rad.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(fraga, e);
        }
    }

    private static void gor(String sql) {
        try (Connection c = DriverManager.getConnection(URL, Postgres.ANVANDARE, ""); Statement sats = c.createStatement()) {
            sats.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
