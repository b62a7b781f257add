package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.persistence.UtanLogg;

/** A statement that changes or removes many rows goes past the mapping, and so past the revisionslogg (ADR 28): it is for what the log leaves out. */
class MassandringTest {

    /** At the beginning of a text, the entity being whole in it. */
    private static final Pattern SATS = Pattern.compile("\"\\s*(?:delete\\s+from|update)\\s+(\\w+)[\\s\"]", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTFORS = Pattern.compile("executeUpdate\\(|CriteriaDelete|CriteriaUpdate");
    private static final Set<String> UTAN_LOGG = Kod.PROGRAMMET.stream().filter(klass -> klass.isAnnotatedWith(Entity.class) && klass.isAnnotatedWith(UtanLogg.class))
            .map(klass -> klass.getSimpleName().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

    @Test
    void bara_det_som_inte_hor_till_loggen_andras_eller_tas_bort_i_klump() {
        assertThat(Kallor.under("src/main/java", "Repository.java").stream().flatMap(kalla -> brister(kalla).stream().map(kalla::medFil))).isEmpty();
    }

    @Test
    void det_som_ar_planterat_upptacks() {
        assertThat(brister(Kallor.planterad("em.createQuery(\"delete from Risk r where r.id = :id\").executeUpdate();"))).containsExactly("Risk");
        assertThat(brister(Kallor.planterad("em.createQuery(\"UPDATE Delomrade d set d.namn = null\").executeUpdate();"))).containsExactly("Delomrade");
        assertThat(brister(Kallor.planterad("em.createQuery(\"delete from \" + del + \" d\").executeUpdate();"))).hasSize(1);
        assertThat(brister(Kallor.planterad("em.createQuery(TOM).executeUpdate();"))).hasSize(1);
        assertThat(brister(Kallor.planterad("em.createNativeQuery(\"delete from risk\").executeUpdate();"))).containsExactly("risk");
        assertThat(brister(Kallor.planterad("em.createQuery(\"delete from Brev b where b.skapat < :fore\").executeUpdate();"))).isEmpty();
    }

    /** The names that the log does not leave out, and whether something is carried out that is not seen here. */
    private static List<String> brister(Kallor kalla) {
        List<String> brister = new ArrayList<>();
        int satser = 0;
        for (Matcher sats = SATS.matcher(kalla.text()); sats.find(); satser++) {
            if (!UTAN_LOGG.contains(sats.group(1).toLowerCase(Locale.ROOT))) {
                brister.add(sats.group(1));
            }
        }
        if (UTFORS.matcher(kalla.text()).results().count() > satser) {
            brister.add("a statement whose entity does not stand at its beginning");
        }
        return brister;
    }
}
