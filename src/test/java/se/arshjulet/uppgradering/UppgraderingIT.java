package se.arshjulet.uppgradering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Aldredatabas;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Fortsattning;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;

/** The oldest of the databases that are kept; the next one is started by {@code DriftIT}. */
@Tag("derby")
class UppgraderingIT {

    private static final String MODELLER = "/admin/modeller.xhtml";
    private static final String BESLUT = "/admin/modellflytt.xhtml?modell=beslut&version=1";
    private static final String SVAR = "/admin/modellflytt.xhtml?modell=svar&version=1";

    @Test
    void en_databas_fran_den_forsta_versionen_startar_och_ett_pagaende_ar_gar_vidare() {
        Path data = Aldredatabas.V6.packadUpp(Path.of(System.getProperty("it.data", "target/it/nu"), "uppgradering-v6"));
        try (Server server = new Server(data, Map.of("arshjulet.databas.url", "jdbc:derby:" + data.resolve("databas"))).starta()) {
            Fortsattning.av(server);
            detSomStodPaEnGammalModellFlyttas(server);
        }
    }

    /** A svar on the first model has not all that today's needs, and stays; a decision has. */
    private static void detSomStodPaEnGammalModellFlyttas(Server server) {
        Sidklient admin = new Sidklient(server.adress());
        admin.loggaIn("admin", Demoserver.LOSENORD);
        assertThat(admin.hamta(MODELLER).body()).contains(lank(BESLUT), lank(SVAR));
        assertThat(uppgifter(server)).contains("beslutaOmRapport");

        String forslag = admin.hamta(BESLUT).body();
        assertThat(admin.skicka(BESLUT, forslag, "flytten", "flytta", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.hamta(MODELLER).body()).contains("flyttades").doesNotContain(lank(BESLUT));
        assertThat(uppgifter(server)).contains("beslutaOmRapport");

        assertThat(admin.hamta(SVAR).body()).contains("saknar något som den nyaste räknar med").doesNotContain("id=\"flytta\"");
    }

    private static String lank(String adress) {
        return adress.replace("&", "&amp;");
    }

    private static List<String> uppgifter(Server server) {
        return new Apiklient(server.adress(), "fortroendevald", Demoserver.LOSENORD).get("/uppgifter?korg=GRUPPENS").json().path("uppgifter").findValuesAsText("nyckel");
    }
}
