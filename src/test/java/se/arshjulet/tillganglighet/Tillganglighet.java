package se.arshjulet.tillganglighet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Tillganglighetsprov;
import se.arshjulet.testsupport.Webblasare;
import se.arshjulet.testsupport.pages.Inloggningssida;

/** Pages by the rules of WCAG 2.1 A and AA that can be tried by a machine, light and dark, wide and narrow: in two parts, which are tried beside each other. */
abstract class Tillganglighet {

    private static final int BRED = 1400;

    @AutoClose
    private static Webblasare webblasare;
    private static List<Sidor.Besok> besok;
    private final Map<String, Page> fonster = new HashMap<>();

    @BeforeAll
    static void oppna() {
        besok = Sidor.alla();
        webblasare = new Webblasare();
    }

    @TestFactory
    Stream<DynamicTest> varje_sida_kan_anvandas_av_alla() {
        return besok.stream().filter(this::hor).map(ett -> dynamicTest(ett.vem() + " " + ett.adress() + (ett.knapp() == null ? "" : " " + ett.knapp()),
                () -> assertThat(brister(ett)).isEmpty()));
    }

    abstract boolean hor(Sidor.Besok ett);

    private List<String> brister(Sidor.Besok ett) {
        Page sida = fonster.computeIfAbsent(ett.vem(), Tillganglighet::inloggad);
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
            new Inloggningssida(sida).inne(vem);
        }
        return sida;
    }
}
