package se.arshjulet.tillganglighet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Every page by the rules of WCAG 2.1 A and AA that can be tried by a machine, light and dark, wide and narrow. */
class TillganglighetIT {

    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int BRED = 1400;
    private static final int TELEFON = 390;
    private static final int SMALAST = 360;
    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** Tasks that come late in a year: {@code HelaAretIT} goes through them, and they are made of the same parts. */
    private static final Set<String> SENT_PA_ARET = Set.of("/kvalitetssakring/atgardaNoteringar.xhtml", "/svar/granskaSvar.xhtml", "/svar/kompletteraSvar.xhtml");

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
        sida.evaluate("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        List<String> brister = new ArrayList<>();
        for (int bredd : new int[] {BRED, TELEFON}) {
            sida.setViewportSize(bredd, 900);
            sida.emulateMedia(utseende(ColorScheme.LIGHT));
            brister.addAll(granska(bredd + " ljust: ", new AxeBuilder(sida).withTags(KRAV)));
        }
        // nothing but the colours differs in the dark, and they are the same at every width
        sida.emulateMedia(utseende(ColorScheme.DARK));
        brister.addAll(granska("mörkt: ", new AxeBuilder(sida).withRules(List.of("color-contrast"))));
        sida.setViewportSize(SMALAST, 800);
        int bredd = (Integer) sida.evaluate("() => document.documentElement.scrollWidth");
        if (bredd > SMALAST) {
            brister.add("scrolls sideways: " + bredd + " px at " + SMALAST + ": " + sida.evaluate("b => [...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > b + 1).slice(0, 5).map(e => e.tagName + '.' + e.className)", SMALAST));
        }
        return brister;
    }

    private static Page.EmulateMediaOptions utseende(ColorScheme schema) {
        return new Page.EmulateMediaOptions().setColorScheme(schema).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** The rules are run in the page itself: a blank page of its own, as axe else opens, would only cost time. */
    @SuppressWarnings("deprecation")
    private static List<String> granska(String hur, AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream().map(brott -> hur + brott.getId() + " " + var(brott)).toList();
    }

    private static List<Object> var(Rule brott) {
        return brott.getNodes().stream().map(CheckedNode::getTarget).limit(5).toList();
    }

    private static Page inloggad(String vem) {
        Page sida = webblasare.fonster(Demoserver.adress(), BRED, 900);
        if (!vem.equals(Sidor.INGEN)) {
            new Inloggningssida(sida).loggaIn(vem, Demoserver.LOSENORD);
        }
        return sida;
    }
}
