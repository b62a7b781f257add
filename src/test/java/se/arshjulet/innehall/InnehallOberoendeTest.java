package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.oberoende.Hot;
import se.arshjulet.oberoende.OberoendeRepository;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Koppling;

/** What a document may say of the auditor's trial of the own independence. */
class InnehallOberoendeTest extends Innehallsprov {

    private static final byte[] TOMT = "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8);

    private Long aret;

    @BeforeEach
    void aretsNummer() {
        aret = databas.hamta(em -> em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class).getSingleResult());
    }

    @Test
    void en_ny_revisor_far_inte_den_forras_svar() {
        importera("revisor", fil(), null);
        byte[] annas = exportera("revisor");
        byter();
        Brott.kravs("innehall.fel.annansProvning", () -> importera("direktor", annas, null));
        Brott.kravs("innehall.fel.annansProvning", () -> importera("annan", annas, null));
        assertThat(trad(exportera("annan")).get("oberoende").isNull()).isTrue();
        importera("annan", utan(), null);
        assertThat(trad(exportera("annan")).get("oberoende").isNull()).isTrue();
    }

    @Test
    void ingen_annan_an_revisorn_provar_revisorns_oberoende() {
        Brott.kravs("innehall.fel.egenProvning", () -> importera("direktor", fil(), null));
        importera("revisor", fil(), null);
        importera("direktor", fil(), null);
        Brott.kravs("innehall.fel.egenProvning", () -> importera("direktor", med(o -> o.put("motiv", "Något annat.")), null));
        importera("revisor", med(o -> o.put("motiv", "Något annat.").remove("revisor")), null);
        importera("direktor", TOMT, null);
        assertThat(trad(exportera("revisor")).at("/oberoende/motiv").asText()).isEqualTo("Något annat.");
    }

    @Test
    void en_provning_som_pagar_rors_bara_av_revisorns_eget_dokument() {
        importera("revisor", med(o -> o.putNull("provad")), null);
        importera("direktor", TOMT, null);
        assertThat(trad(exportera("revisor")).at("/oberoende/hinder").isBoolean()).isTrue();
        importera("revisor", TOMT, null);
        assertThat(trad(exportera("revisor")).get("oberoende").isNull()).isTrue();
    }

    @Test
    void ett_hinder_star_kvar() {
        hindras();
        Brott.kravs("oberoende.fel.redanProvad", () -> importera("revisor", fil(), null));
        Brott.kravs("innehall.fel.egenProvning", () -> importera("direktor", fil(), null));
        importera("revisor", TOMT, null);
        assertThat(databas.<Boolean>hamta(em -> new Koppling(em, NU).hamta(OberoendeRepository.class).senaste(aret, "revisor").orElseThrow().harHinder())).isTrue();
        assertThat(trad(exportera("revisor")).at("/oberoende/hinder").asBoolean()).isTrue();
    }

    @Test
    void den_som_har_provats_utan_hinder_far_det_inte_i_ett_dokument() {
        importera("revisor", fil(), null);
        Brott.kravs("oberoende.fel.redanProvad", () -> importera("revisor", med(o -> o.put("hinder", true)), null));
        Brott.kravs("oberoende.fel.redanProvad", () -> importera("revisor", med(o -> o.putNull("provad")), null));
    }

    private void byter() {
        databas.gor(em -> em.find(Arsgranskning.class, aret).bytYrkesrevisor(new Koppling(em, NU).hamta(AnvandareRepository.class).finn("annan").orElseThrow()));
    }

    private void hindras() {
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, aret);
            Oberoendeprovning provning = new Oberoendeprovning(granskning, granskning.getYrkesrevisor());
            Arrays.stream(Hot.values()).forEach(hot -> provning.bedom(hot, false, null));
            provning.dra(true, "Make i presidiet.");
            provning.avsluta(LocalDate.of(2023, 1, 12));
            em.persist(provning);
        });
    }

    private static byte[] utan() {
        return andrad(ar -> ar.remove("oberoende"));
    }

    private static byte[] med(Consumer<ObjectNode> andring) {
        return andrad(ar -> andring.accept((ObjectNode) ar.get("oberoende")));
    }
}
