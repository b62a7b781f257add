package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.persistence.UtanLogg;
import se.arshjulet.revisionslogg.web.Loggfalt;
import se.arshjulet.testsupport.Domandatabas;

class LoggslagTest {

    /** Who reads the log is no programmer. */
    @Test
    void allt_som_star_i_loggen_har_ett_ord() {
        TreeSet<String> slag = Domandatabas.gemensam().hamta(em -> em.getMetamodel().getEntities().stream()
                .filter(typ -> !typ.getJavaType().isAnnotationPresent(UtanLogg.class)).map(typ -> "revisionslogg.slag." + typ.getName())
                .collect(Collectors.toCollection(TreeSet::new)));
        ResourceBundle texter = ResourceBundle.getBundle("texter");

        assertThat(slag).isNotEmpty().allMatch(texter::containsKey, "har ett ord");
        assertThat(texter.keySet().stream().filter(nyckel -> nyckel.startsWith("revisionslogg.slag."))).as("inget ord för det som inte finns").isSubsetOf(slag);
    }

    @Test
    void varje_falt_i_loggen_har_ett_namn() {
        TreeSet<String> utan = Domandatabas.gemensam().hamta(em -> em.getMetamodel().getEntities().stream()
                .filter(typ -> !typ.getJavaType().isAnnotationPresent(UtanLogg.class)).flatMap(LoggslagTest::falt)
                .filter(falt -> Loggfalt.ord(falt).equals(falt)).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(utan).as("fält utan revisionslogg.namn och utan versioner.falt").isEmpty();
    }

    /** As the log writes them: a list of other things that belong to it is not a field. */
    private static Stream<String> falt(ManagedType<?> typ) {
        return typ.getAttributes().stream().flatMap(LoggslagTest::falt);
    }

    private static Stream<String> falt(Attribute<?, ?> falt) {
        boolean lista = falt.getPersistentAttributeType() == Attribute.PersistentAttributeType.ONE_TO_MANY;
        boolean inbaddad = falt instanceof SingularAttribute<?, ?> ett && ett.getType() instanceof EmbeddableType<?>;
        return lista ? Stream.empty() : Stream.concat(Stream.of(falt.getName()), inbaddad ? falt((EmbeddableType<?>) ((SingularAttribute<?, ?>) falt).getType()) : Stream.empty());
    }
}
