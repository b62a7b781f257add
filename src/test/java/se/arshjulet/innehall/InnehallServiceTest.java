package se.arshjulet.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.demo.Demoorganisation;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class InnehallServiceTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);
    private static final int HOGST_SATSER_UT = 40;
    private static Domandatabas databas;

    @BeforeAll
    static void region() throws IOException {
        databas = Domandatabas.egen();
        String mall;
        try (InputStream in = Mallinnehall.class.getResourceAsStream(Mallinnehall.MEDFOLJANDE)) {
            mall = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        databas.gor(em -> {
            Koppling koppling = new Koppling(em, NU);
            Demoorganisation.las().laggUpp(koppling.hamta(OrganisationRepository.class), koppling.hamta(RakenskapsuttalandeRepository.class));
            Mall lagrad = new Mall("Kontorets", 1, mall);
            em.persist(lagrad);
            em.persist(new Revisionsar(2023, lagrad));
            em.persist(new Anvandare("revisor", "Yrkesrevisor", Set.of(Roll.YRKESREVISOR)));
            em.persist(new Anvandare("annan", "Annan yrkesrevisor", Set.of(Roll.YRKESREVISOR)));
            em.persist(new Anvandare("direktor", "Revisionsdirektör", Set.of(Roll.REVISIONSDIREKTOR)));
            em.persist(new Anvandare("fortroendevald", "Förtroendevald", Set.of(Roll.FORTROENDEVALD)));
        });
    }

    /** Every test has a year of its own: what a cancelled one left is not seen. */
    @BeforeEach
    void nyttAr() {
        for (String namnd : List.of("NORV", "RS")) {
            databas.gor(em -> em.persist(new Arsgranskning(em.createQuery("select r from Revisionsar r", Revisionsar.class).getSingleResult(),
                    new Koppling(em, NU).hamta(OrganisationRepository.class).namnd(namnd).orElseThrow(),
                    new Koppling(em, NU).hamta(AnvandareRepository.class).finn("revisor").orElseThrow(), LocalDateTime.now())));
        }
        databas.gor(em -> em.createQuery("select f from FordjupadGranskning f", FordjupadGranskning.class).getResultList().forEach(em::remove));
    }

    @Test
    void ett_importerat_ar_exporteras_likadant() {
        importera("revisor", fil(), null);
        assertThat(text(exportera("direktor"))).isEqualTo(text(fil()));
    }

    @Test
    void en_ny_import_ersatter_allt_som_fanns() {
        importera("revisor", fil(), null);
        importera("direktor", andrad(ar -> ar.withArray("bilagor").remove(0)), null);
        importera("direktor", andrad(ar -> {
            ar.withArray("bilagor").remove(0);
            ar.withArray("fordjupade").remove(0);
            ar.withArray("forbattringsomraden").removeAll();
        }), null);
        JsonNode nu = trad(exportera("direktor"));
        assertThat(nu.get("bilagor")).hasSize(1);
        assertThat(nu.get("fordjupade")).hasSize(4);
        assertThat(nu.get("delomraden")).hasSize(17);
    }

    @Test
    void ett_tomt_innehall_ger_ett_tomt_ar() {
        importera("revisor", fil(), null);
        importera("revisor", "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null);
        JsonNode nu = trad(exportera("revisor"));
        assertThat(List.of(nu.get("delomraden"), nu.get("riskplaner"), nu.get("uttalanden"), nu.get("bilagor"))).allMatch(JsonNode::isEmpty);
    }

    @Test
    void en_fordjupad_granskning_som_galler_fler_blir_kvar() {
        importera("revisor", fil(), null);
        databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, "{\"formatversion\":1,\"namnd\":\"RS\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null));
        assertThat(text(exportera("revisor"))).isEqualTo(text(fil()));
        importera("revisor", "{\"formatversion\":1,\"namnd\":\"NORV\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8), null);
        assertThat(trad(exportera("revisor")).get("fordjupade")).extracting(f -> f.get("nummer").asInt()).containsExactly(9, 10, 11);
    }

    @Test
    void antalet_satser_beror_inte_pa_hur_mycket_aret_rymmer() {
        importera("revisor", fil(), null);
        assertThat(databas.satserFor(em -> tjanst(em, "direktor").exportera("NORV", 2023))).isLessThan(HOGST_SATSER_UT);
    }

    @Test
    void den_som_arbetat_vidare_pa_gammalt_underlag_far_veta_det() {
        importera("revisor", fil(), null);
        String gammalt = databas.<Utdrag>hamta(em -> tjanst(em, "revisor").exportera("NORV", 2023)).marke();
        importera("direktor", andrad(ar -> ar.put("ansvarsomraden", "Annat.")), gammalt);
        assertThatThrownBy(() -> importera("revisor", fil(), gammalt)).isInstanceOf(Redan.class);
        assertThat(trad(exportera("revisor")).get("ansvarsomraden").asText()).isEqualTo("Annat.");
    }

    @Test
    void ett_fel_langst_in_lamnar_allt_som_det_var() {
        importera("revisor", fil(), null);
        byte[] fel = andrad(ar -> {
            ar.put("ansvarsomraden", "Annat.");
            ObjectNode under = (ObjectNode) ar.at("/fordjupade/0/rekommendationer/1/under/0");
            under.withArray("under").addObject().put("markering", "2ax").put("text", "En nivå för mycket.");
        });
        Brott.kravs("fordjupning.fel.tvanivaer", () -> importera("revisor", fel, null));
        assertThat(text(exportera("revisor"))).isEqualTo(text(fil()));
    }

    @Test
    void ett_uttalande_som_byran_har_lamnat_andras_inte() {
        importera("revisor", fil(), null);
        databas.gor(em -> em.createQuery("select u from Rakenskapsuttalande u where u.lamnat is null", Rakenskapsuttalande.class).getResultList()
                .forEach(u -> u.lamna(NU)));
        importera("revisor", andrad(ar -> ar.put("ansvarsomraden", "Annat.")), null);
        byte[] andrat = andrad(ar -> ((ObjectNode) ar.at("/uttalanden/1")).put("text", "Något annat."));
        Brott.kravs("innehall.fel.lamnatUttalande", () -> importera("revisor", andrat, null));
        Brott.kravs("innehall.fel.lamnatUttalande", () -> importera("revisor", andrad(ar -> ((ArrayNode) ar.get("uttalanden")).remove(1)), null));
    }

    @Test
    void en_punkt_som_ett_tidigare_ar_har_lamnat_over_ligger_kvar_och_far_sitt_lage() {
        importera("revisor", fil(), null);
        databas.gor(em -> em.createNativeQuery("update tidigarepunkt set overlamnad = true where ordning = 1").executeUpdate());
        importera("revisor", andrad(ar -> ar.putArray("tidigare")), null);
        assertThat(trad(exportera("revisor")).get("tidigare")).hasSize(1);
        importera("revisor", andrad(ar -> ((ObjectNode) ar.at("/tidigare/0")).put("lage", "INTE")), null);
        assertThat(trad(exportera("revisor")).get("tidigare")).hasSize(6).first().satisfies(t -> assertThat(t.get("lage").asText()).isEqualTo("INTE"));
    }

    @Test
    void en_rapport_som_galler_andra_namnder_skrivs_inte_om() {
        importera("revisor", fil(), null);
        ObjectNode regionstyrelsen = trad("{\"formatversion\":1,\"namnd\":\"RS\",\"ar\":2023}".getBytes(StandardCharsets.UTF_8));
        regionstyrelsen.putArray("fordjupade").add(trad(fil()).at("/fordjupade/0"));
        ((ObjectNode) regionstyrelsen.at("/fordjupade/0")).putArray("adressater").addObject().put("namnd", "RS").put("roll", "BERORD");
        databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, StrictJson.write(regionstyrelsen), null));
        assertThat(trad(exportera("revisor")).at("/fordjupade/0/adressater")).hasSize(2);
        ((ObjectNode) regionstyrelsen.at("/fordjupade/0")).put("titel", "En annan titel").put("nummer", 7).putArray("adressater");
        Brott.kravs("innehall.fel.annansRapport",
                () -> databas.gor(em -> tjanst(em, "revisor").importera("RS", 2023, StrictJson.write(regionstyrelsen), null)));
    }

    @Test
    void en_inlamnad_rapports_ar_tar_inte_emot_nagot() {
        importera("revisor", fil(), null);
        databas.gor(em -> {
            Arsrapport rapport = new Arsrapport(em.createQuery("select max(a.id) from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Long.class)
                    .getResultStream().map(id -> em.find(Arsgranskning.class, id)).findFirst().orElseThrow());
            rapport.lamnaIn(new Koppling(em, NU).hamta(AnvandareRepository.class).finn("revisor").orElseThrow());
            em.persist(rapport);
        });
        Brott.kravs("rapport.fel.inlamnad", () -> importera("direktor", fil(), null));
    }

    @Test
    void den_som_inte_arbetar_i_aret_kommer_inte_at_innehallet() {
        importera("revisor", fil(), null);
        assertThatThrownBy(() -> importera("annan", fil(), null)).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> exportera("annan")).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> exportera("fortroendevald")).isInstanceOf(Obehorig.class);
    }

    private static void importera(String vem, byte[] fil, String marke) {
        databas.gor(em -> tjanst(em, vem).importera("NORV", 2023, fil, marke));
    }

    private static byte[] exportera(String vem) {
        return databas.<Utdrag>hamta(em -> tjanst(em, vem).exportera("NORV", 2023)).fil();
    }

    private static InnehallService tjanst(EntityManager em, String vem) {
        Koppling koppling = new Koppling(em, NU);
        Inloggad inloggad = new Inloggad();
        inloggad.agera(koppling.hamta(AnvandareRepository.class).finn(vem).orElseThrow());
        return koppling.med(Inloggad.class, inloggad).hamta(InnehallService.class);
    }

    private static byte[] fil() {
        return Demoinnehall.fil(2023);
    }

    private static byte[] andrad(Consumer<ObjectNode> andring) {
        ObjectNode ar = trad(fil());
        andring.accept(ar);
        return StrictJson.write(ar);
    }

    private static ObjectNode trad(byte[] fil) {
        try {
            return (ObjectNode) StrictJson.tree(fil);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] fil) {
        return new String(fil, StandardCharsets.UTF_8);
    }
}
