package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import se.arshjulet.testsupport.Programkod;

/** The compiled code, read once, and how a rule is shown to bite. */
final class Kod {

    static final String BAS = Programkod.BAS;
    static final String PLANTERAT = "se.arshjulet.arkitektur.planterat";
    static final JavaClasses PROGRAMMET = Programkod.KLASSER;
    static final JavaClasses TESTERNA = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(BAS)
            .that(JavaClass.Predicates.resideOutsideOfPackage(PLANTERAT + ".."));

    private Kod() {
    }

    /** The rule must find something wrong with the planted class. */
    static void biter(ArchRule regel, Class<?>... planterade) {
        assertThat(regel.evaluate(new ClassFileImporter().importClasses(planterade)).hasViolation())
                .as("The rule lets through what was planted: %s", regel.getDescription()).isTrue();
    }
}
