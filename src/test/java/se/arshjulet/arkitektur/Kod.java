package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import se.arshjulet.testsupport.Programkod;

/** The compiled code, read once, and how a rule is shown to bite. */
final class Kod {

    static final String BAS = Programkod.BAS;
    static final String PLANTERAT = "se.arshjulet.arkitektur.planterat";
    static final JavaClasses PROGRAMMET = Programkod.KLASSER;
    static final JavaClasses TESTERNA = avNamn(las -> las.withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(BAS))
            .that(JavaClass.Predicates.resideOutsideOfPackage(PLANTERAT + ".."));

    private Kod() {
    }

    /** What is only named in the classes is not read, it is most of the work: what is asked of the tests can be told by names. */
    private static JavaClasses avNamn(Function<ClassFileImporter, JavaClasses> las) {
        return ArchConfiguration.withThreadLocalScope(val -> {
            val.setResolveMissingDependenciesFromClassPath(false);
            return las.apply(new ClassFileImporter());
        });
    }

    /** The rule must find something wrong with the planted class. */
    static void biter(ArchRule regel, Class<?>... planterade) {
        biter(regel, new ClassFileImporter().importClasses(planterade));
    }

    /** So must one for the tests, by names alone. */
    static void biterITester(ArchRule regel, Class<?>... planterade) {
        biter(regel, avNamn(las -> las.importClasses(planterade)));
    }

    private static void biter(ArchRule regel, JavaClasses planterade) {
        assertThat(regel.evaluate(planterade).hasViolation()).as("The rule lets through what was planted: %s", regel.getDescription()).isTrue();
    }
}
