package se.arshjulet.tillganglighet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the yrkesrevisor sees and does, and that no page is left out. */
class TillganglighetIT extends Tillganglighet {

    static final String REVISOR = "revisor";
    private static final Path WEBAPP = Path.of("src/main/webapp");
    /** Tasks that come late in a case: {@code HelaAretIT}, {@code SvarIT}, {@code BegaranIT} and {@code FordjupadcykelIT} try them when they come there. */
    private static final Set<String> SENT_PA_ARET = Set.of("/kvalitetssakring/atgardaNoteringar.xhtml", "/svar/granskaSvar.xhtml", "/svar/kompletteraSvar.xhtml", "/svar/provaAnstand.xhtml",
            "/begaran/granskaLeverans.xhtml", "/beslut/undertecknaMissiv.xhtml", "/fordjupning/utseProjektledare.xhtml", "/fordjupning/skrivProjektplan.xhtml", "/fordjupning/provaOberoendeIProjekt.xhtml",
            "/fordjupning/skrivRapportutkast.xhtml", "/fordjupning/fardigstallRapport.xhtml", "/fordjupning/kvalitetssakraFordjupad.xhtml", "/fordjupning/beslutaOmFordjupad.xhtml",
            "/fordjupning/expedieraFordjupad.xhtml");

    @Override
    boolean hor(Sidor.Besok ett) {
        return ett.vem().startsWith(REVISOR);
    }

    @Test
    void ingen_sida_ar_glomd() throws IOException {
        Set<String> sedda = Sidor.alla().stream().map(Sidor.Besok::sida).collect(Collectors.toCollection(HashSet::new));
        sedda.addAll(SENT_PA_ARET);
        try (Stream<Path> filer = Files.walk(WEBAPP)) {
            assertThat(filer.map(fil -> "/" + WEBAPP.relativize(fil).toString().replace('\\', '/'))
                    .filter(sida -> sida.endsWith(".xhtml") && !sida.startsWith("/WEB-INF/")).filter(sida -> !sedda.contains(sida))).isEmpty();
        }
    }
}
