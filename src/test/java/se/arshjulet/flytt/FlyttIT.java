package se.arshjulet.flytt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Postgres;
import se.arshjulet.testsupport.Server;

/** The demo region moves house with its running years, and they go on there. */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class FlyttIT {

    private final Path data = Path.of(System.getProperty("it.data", "target/it/nu"), "flytt");
    private final String url = Postgres.nyUrl();

    @Test
    void demoregionen_flyttar_och_det_som_pagar_gar_vidare() throws Exception {
        Map<String, String> gammal = Map.of("arshjulet.demo", "true", "arshjulet.klocka.start", Demoserver.IDAG + "T08:00:00",
                "arshjulet.databas.url", "jdbc:derby:" + data + "/databas;create=true;territory=sv_SE;collation=TERRITORY_BASED");
        try (Server server = new Server(data, gammal).starta()) {
            assertThat(flytta()).as("medan servern går").startsWith("2 ").contains("Stoppa programmet först");
        }

        String sagt = flytta();
        assertThat(sagt).startsWith("0 ").contains("lika på båda sidor").containsPattern("act_ru_task +[1-9]").containsPattern("revisionslogg +[1-9]");
        assertThat(flytta()).as("en gång till").startsWith("2 ").contains("är inte tom");

        try (Server server = new Server(data, Map.of("arshjulet.databas.url", url, "arshjulet.databas.anvandare", Postgres.ANVANDARE)).starta()) {
            Apiklient revisor = new Apiklient(server.adress(), "revisor", Demoserver.LOSENORD);
            Apivandring aret = new Apivandring("NORV", 2024);
            aret.provaOberoende(revisor);
            assertThat(aret.uppgift(revisor, "redovisaFordjupning")).as("det som processen öppnar när uppgiften är slutförd").isNotBlank();
            assertThat(aret.uppgifter(revisor, "MINA").findValuesAsText("nyckel")).doesNotContain("provaOberoende");
            Apiklient direktor = new Apiklient(server.adress(), "direktor", Demoserver.LOSENORD);
            Apiklient.Svar startat = direktor.post("/arsgranskningar", Map.of("namnd", "STB", "ar", 2024, "yrkesrevisor", "revisor2"));
            assertThat(startat.status()).as(startat.toString()).isEqualTo(201);
        }
        assertThat(kor("--prova-revisionsloggen", "-Darshjulet.databas.url=" + url, "")).startsWith("0 ").contains("Loggen är orörd");
    }

    private String flytta() throws IOException, InterruptedException {
        return kor("--flytta-till", "-Dingen=ting", url);
    }

    /** @return what the process ended with, and what it said */
    private String kor(String kommando, String installning, String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Darshjulet.data=" + data,
                "-Darshjulet.databas.anvandare=" + Postgres.ANVANDARE, installning, "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-jar", "target/arshjulet.jar", kommando, argument).redirectErrorStream(true).start();
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + sagt;
    }
}
