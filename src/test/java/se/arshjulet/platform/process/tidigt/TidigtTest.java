package se.arshjulet.platform.process.tidigt;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TidigtTest {

    @Test
    void satserna_lases_en_gang_vem_som_an_borjar() {
        assertThat(Tidigt.motorsatser()).isSameAs(Tidigt.motorsatser());
    }

    @Test
    void bibliotekens_filer_lases_utan_den_gemensamma_oppna_jarfilen() throws IOException {
        try (var in = new Resursladdare().getResourceAsStream("org/camunda/bpm/engine/impl/mapping/mappings.xml")) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
        assertThat(new Resursladdare().getResourceAsStream("finns/inte")).isNull();
    }

    @Test
    void det_tidiga_kanner_ingenting_av_resten_av_programmet() {
        var klasser = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.arshjulet");

        ArchRuleDefinition.noClasses().that().resideInAPackage("..process.tidigt").should().dependOnClassesThat(
                com.tngtech.archunit.base.DescribedPredicate.describe("the rest of the application",
                        k -> k.getPackageName().startsWith("se.arshjulet") && !k.getPackageName().endsWith(".tidigt"))).check(klasser);
    }
}
