package se.arshjulet.testsupport.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.arshjulet.testsupport.Vantan;

/** The built application with the tests that run inside it. */
public final class Paket {

    private static final Path TESTKLASSER = Path.of("target/test-classes");

    /** The runner of the tests is reached without logging in; everything else is as closed as it is. */
    private static final String OPPEN_FOR_TESTET = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint><web-resource-collection><web-resource-name>test</web-resource-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern></web-resource-collection></security-constraint>
            </web-fragment>
            """;

    private Paket() {
    }

    public static WebArchive medTester() {
        WebArchive paket = ShrinkWrap.create(ZipImporter.class, "ROOT.war").importFrom(new File("target/ROOT.war")).as(WebArchive.class);
        serverklasser().forEach(paket::addClass);
        paket.addClass(Vantan.class);
        paket.addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        return paket.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "oppen-for-testet.jar")
                .addAsManifestResource(new StringAsset(OPPEN_FOR_TESTET), "web-fragment.xml"));
    }

    /** What stands in this package, and every test that is a {@link Servertest}, each with its inner classes. */
    private static List<Class<?>> serverklasser() {
        try (Stream<Path> filer = Files.walk(TESTKLASSER)) {
            return filer.map(TESTKLASSER::relativize).map(Path::toString).filter(f -> f.matches(".*(IT(\\$\\w+)?|testsupport/server/.*)\\.class"))
                    .map(f -> f.replace(".class", "").replace(File.separatorChar, '.')).<Class<?>>map(Paket::klass)
                    .filter(Paket::horTillServern).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean horTillServern(Class<?> klass) {
        boolean byggerPaketet = klass.getNestHost() == Paket.class || klass.getNestHost() == EnDriftsattning.class;
        return klass.getPackage() == Paket.class.getPackage() && !byggerPaketet || Servertest.class.isAssignableFrom(klass.getNestHost());
    }

    private static Class<?> klass(String namn) {
        try {
            return Class.forName(namn, false, Paket.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
