package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.persistence.UtanLogg;
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
}
