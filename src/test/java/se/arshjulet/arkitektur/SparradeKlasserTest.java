package se.arshjulet.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Random;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;

/** What no code of ours touches, so that none of it can be turned against us: commands, Java objects from bytes, names looked up, trust that is switched off. */
class SparradeKlasserTest {

    private static final ArchRule SPARRADE = noClasses().should().accessClassesThat().haveFullyQualifiedName(ProcessBuilder.class.getName())
            .orShould().callMethod(Runtime.class, "exec", String.class).orShould().callMethod(Runtime.class, "exec", String[].class)
            .orShould().accessClassesThat().haveFullyQualifiedName(ObjectInputStream.class.getName())
            .orShould().accessClassesThat().resideInAnyPackage("javax.script..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName(TrustManager.class.getName())
            .orShould().dependOnClassesThat().haveFullyQualifiedName("javax.net.ssl.HostnameVerifier")
            .orShould().accessClassesThat().haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory");

    /** A made-up region is the same every time; nothing else is. */
    private static final ArchRule GISSBART = noClasses().that().resideOutsideOfPackage("se.arshjulet.demo..").should().accessClassesThat().haveFullyQualifiedName(Random.class.getName());

    @Test
    void ingen_kod_ror_det_som_kan_vandas_mot_oss() {
        assertThat(Kod.PROGRAMMET.size()).isPositive();
        SPARRADE.check(Kod.PROGRAMMET);
        GISSBART.check(Kod.PROGRAMMET);
    }

    @Test
    void bara_sha_256_raknas_fram() {
        assertThat(Kallor.under("src/main", ".java")).filteredOn(k -> k.text().matches("(?s).*MessageDigest\\.getInstance\\((?!\"SHA-256\").*|.*\"(?:MD5|SHA-1|SHA1)\".*")).isEmpty();
    }

    @Test
    void den_som_laser_objekt_upptacks() {
        assertThat(SPARRADE.evaluate(new ClassFileImporter().importClasses(LaserObjekt.class)).hasViolation()).isTrue();
    }

    static final class LaserObjekt {
        static Object las(InputStream in) throws Exception {
            return new ObjectInputStream(in).readObject();
        }
    }
}
