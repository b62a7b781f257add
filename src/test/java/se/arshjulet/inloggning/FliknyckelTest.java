package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

class FliknyckelTest {

    @TempDir
    Path mapp;

    @Test
    void nyckeln_ar_en_anvandares_egen_och_densamma_efter_en_omstart_men_inte_i_en_annan_installation() throws Exception {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Anvandare ena = ny(em, "flik-ena");
            Anvandare andra = ny(em, "flik-andra");
            String nyckel = nyckel(em, ena, "nyckel");
            assertThat(Base64.getDecoder().decode(nyckel)).hasSize(32);
            assertThat(nyckel(em, ena, "nyckel")).as("another node, another day").isEqualTo(nyckel);
            assertThat(List.of(nyckel, nyckel(em, andra, "nyckel"), nyckel(em, ena, "annan"))).doesNotHaveDuplicates();
            assertThat(mapp.resolve("nyckel")).content().as("what it follows from stays on the server").isNotEqualTo(nyckel);
        });
    }

    @Test
    void utan_installationens_nyckel_finns_ingen_och_en_fil_som_blev_tom_far_en() throws Exception {
        Files.createDirectory(mapp.resolve("katalog"));
        Files.createFile(mapp.resolve("tom"));
        Files.writeString(mapp.resolve("annat"), "ingen nyckel");
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Anvandare vem = ny(em, "flik-utan");
            assertThat(nyckel(em, vem, "katalog")).isEmpty();
            assertThat(nyckel(em, vem, "annat")).isEmpty();
            assertThat(nyckel(em, vem, "tom")).isNotEmpty().isEqualTo(nyckel(em, vem, "tom"));
        });
    }

    private static Anvandare ny(EntityManager em, String namn) {
        Anvandare ny = new Anvandare(namn, "Flik Prov", Set.of(Roll.REGISTRATOR));
        em.persist(ny);
        em.flush();
        return ny;
    }

    private String nyckel(EntityManager em, Anvandare vem, String fil) {
        Kodvalv valv = new Kodvalv();
        valv.fil = mapp.resolve(fil).toString();
        Bonor bonor = new Bonor(em, valv);
        bonor.hamta(Inloggad.class).agera(vem);
        return bonor.hamta(Fliknyckel.class).getNyckel();
    }
}
