package se.arshjulet.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled code of the program, without its tests: read once in a JVM, since there is much of it. */
public final class Programkod {

    public static final String BAS = "se.arshjulet";
    public static final JavaClasses KLASSER = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BAS);

    private Programkod() {
    }
}
