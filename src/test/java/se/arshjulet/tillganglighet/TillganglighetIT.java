package se.arshjulet.tillganglighet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Every page by the rules of WCAG 2.1 A and AA that can be tried by a machine, light and dark, wide and narrow. */
class TillganglighetIT {

    private static final int BRED = 1400;
    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** Tasks that come late in a case: {@code HelaAretIT}, {@code SvarIT}, {@code BegaranIT} and {@code FordjupadcykelIT} try them when they come there. */
    private static final Set<String> SENT_PA_ARET = Set.of("/kvalitetssakring/atgardaNoteringar.xhtml", "/svar/granskaSvar.xhtml", "/svar/kompletteraSvar.xhtml", "/svar/provaAnstand.xhtml",
            "/begaran/granskaLeverans.xhtml", "/beslut/undertecknaMissiv.xhtml", "/fordjupning/utseProjektledare.xhtml", "/fordjupning/skrivProjektplan.xhtml", "/fordjupning/provaOberoendeIProjekt.xhtml",
            "/fordjupning/skrivRapportutkast.xhtml", "/fordjupning/fardigstallRapport.xhtml", "/fordjupning/kvalitetssakraFordjupad.xhtml", "/fordjupning/beslutaOmFordjupad.xhtml",
            "/fordjupning/expedieraFordjupad.xhtml");

    private static Webblasare webblasare;
    private static List<Sidor.Besok> besok;
    private final Map<String, Page> fonster = new HashMap<>();

    @BeforeAll
    static void oppna() {
        besok = Sidor.alla();
        webblasare = new Webblasare();
    }

    @AfterAll
    static void stang() {
        if (webblasare != null) {
            webblasare.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> varje_sida_kan_anvandas_av_alla() {
        return besok.stream().map(ett -> dynamicTest(ett.vem() + " " + ett.adress() + (ett.knapp() == null ? "" : " " + ett.knapp()),
                () -> assertThat(brister(ett)).isEmpty()));
    }

    @Test
    void ingen_sida_ar_glomd() throws IOException {
        Set<String> sedda = besok.stream().map(Sidor.Besok::sida).collect(Collectors.toCollection(HashSet::new));
        sedda.addAll(SENT_PA_ARET);
        try (Stream<Path> filer = Files.walk(WEBAPP)) {
            assertThat(filer.map(fil -> "/" + WEBAPP.relativize(fil).toString().replace('\\', '/'))
                    .filter(sida -> sida.endsWith(".xhtml") && !sida.startsWith("/WEB-INF/")).filter(sida -> !sedda.contains(sida))).isEmpty();
        }
    }

    private List<String> brister(Sidor.Besok ett) {
        Page sida = fonster.computeIfAbsent(ett.vem(), TillganglighetIT::inloggad);
        sida.setViewportSize(BRED, 900);
        sida.navigate(ett.adress());
        if (ett.knapp() != null) {
            sida.waitForResponse(svar -> "POST".equals(svar.request().method()), () -> sida.locator("#" + ett.knapp()).click());
            sida.locator(".ruta--fel").first().waitFor();
        }
        return Tillganglighetsprov.brister(sida);
    }

    private static Page inloggad(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), BRED, 900);
        if (!vem.equals(Sidor.INGEN)) {
            new Inloggningssida(sida).loggaIn(vem, Demoserver.LOSENORD);
        }
        return sida;
    }
}
