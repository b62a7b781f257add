package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Sidklient;

/** Twenty thousand requests with nonsense in them, to the API and to the pages: each is answered, none with a fault of ours. */
@Tag("belastning")
class NonsensIT {

    private static final int MINST = 20_000;
    private static final int VART_FEL = 500;
    private static final Pattern FALT = Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"");
    private static final List<String> SIDOR = List.of("/inkorg/inkorg.xhtml", "/arsgranskning/arsgranskningar.xhtml", "/arsgranskning/arende.xhtml",
            "/atgardsregister/register.xhtml", "/atgardsregister/punkt.xhtml", "/atgardsregister/statistik.xhtml", "/region/regionen.xhtml", "/region/laget.xhtml",
            "/diarium/diarium.xhtml", "/underlag/underlag.xhtml", "/rapport/forhandsvisning.xhtml", "/inkorg/versioner.xhtml", "/inkorg/jamfor.xhtml");
    private static final List<String> FRAGOR = List.of("id", "uppgift", "ar", "sida", "sok", "fas", "namnd", "korg", "arsgranskning", "fran", "till", "ordning");
    private static final AtomicInteger ANTAL = new AtomicInteger();

    private static Apiklient revisor;
    private static Sidklient direktor;
    private static Sidklient revisorn;
    private static List<String> uppgifter;

    @BeforeContainer
    static void tre_uppgifter_att_fylla_i() {
        revisor = Apiklient.som("revisor");
        direktor = Sidklient.igen("direktor");
        revisorn = Sidklient.igen("revisor");
        Egnaar aren = new Egnaar(new Adminarbete(), 50, Steg.GRANSKNING_MARS);
        Apivandring andra = aren.starta("revisor");
        andra.provaOberoende(revisor);
        uppgifter = List.of(aren.starta("revisor").uppgift(revisor, "provaOberoende"), andra.uppgift(revisor, "granskaRiskplan"), andra.uppgift(revisor, "granskaVerksamhet"));
    }

    @AfterContainer
    static void sa_manga_var_det() {
        // without tasks none was sent, and why is said by what failed before
        if (uppgifter != null) {
            assertThat(ANTAL.get()).isGreaterThanOrEqualTo(MINST);
        }
    }

    /** One value of a form somewhere is something else than it was. */
    @Property(tries = 6_000, shrinking = ShrinkingMode.OFF)
    void ett_formular_med_nagot_annat_i_ett_falt(@ForAll("uppgift") String uppgift, @ForAll("plats") int plats, @ForAll("json") JsonNode varde) {
        Map<String, Object> post = new HashMap<>(Apivandring.oppna(revisor, uppgift));
        byt((JsonNode) post.get("formular"), plats, varde);
        besvarad(revisor.put("/uppgifter/" + uppgift, post));
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void en_kropp_av_vad_som_helst(@ForAll("mottagare") String vart, @ForAll byte[] kropp) {
        besvarad(revisor.anropa(vart.startsWith("P ") ? "PUT" : "POST", vart.substring(2), kropp, "application/json"));
    }

    @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
    void en_fraga_om_vad_som_helst(@ForAll("text") String ett, @ForAll("text") String annat, @ForAll("fraga") String namn) {
        besvarad(revisor.get("/uppgifter?" + namn + "=" + kodad(ett) + "&korg=" + kodad(annat)));
        besvarad(revisor.get("/arsgranskningar/" + kodad(ett) + "/" + kodad(annat)));
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void en_sida_med_vad_som_helst_i_adressen(@ForAll("sida") String sida, @ForAll("fraga") String namn, @ForAll("text") String varde) {
        besvarad(direktor.hamta(sida + "?" + namn + "=" + kodad(varde)), sida + " " + namn + "=" + varde);
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void ett_falt_pa_en_sida_med_vad_som_helst_i(@ForAll("formularsida") String adress, @ForAll("plats") int plats, @ForAll("text") String varde) {
        HttpResponse<String> sida = revisorn.hamta(adress);
        besvarad(sida, adress);
        List<String> falt = new ArrayList<>();
        Matcher traff = FALT.matcher(sida.body());
        while (traff.find()) {
            falt.add(traff.group(1));
        }
        String namn = falt.get(plats % falt.size());
        besvarad(revisorn.skicka(adress, sida.body(), "formular", "spara", Map.of(namn, varde)), adress + " " + namn + "=" + varde);
    }

    private static void besvarad(Apiklient.Svar svar) {
        ANTAL.incrementAndGet();
        assertThat(svar.status()).as(() -> svar.http().request().method() + " " + svar.http().uri() + " " + svar).isLessThan(VART_FEL);
    }

    private static void besvarad(HttpResponse<String> svar, String vad) {
        ANTAL.incrementAndGet();
        assertThat(svar.statusCode()).as(() -> vad + ": " + svar.body()).isLessThan(VART_FEL);
    }

    private static void byt(JsonNode formular, int plats, JsonNode varde) {
        List<Runnable> byten = new ArrayList<>();
        samla(formular, varde, byten);
        byten.get(plats % byten.size()).run();
    }

    private static void samla(JsonNode nod, JsonNode varde, List<Runnable> byten) {
        if (nod instanceof ObjectNode objekt) {
            objekt.fieldNames().forEachRemaining(namn -> byten.add(() -> objekt.set(namn, varde)));
        } else if (nod instanceof ArrayNode lista) {
            byten.add(() -> lista.add(varde));
            for (int i = 0; i < lista.size(); i++) {
                int vilken = i;
                byten.add(() -> lista.set(vilken, varde));
            }
        }
        nod.forEach(under -> samla(under, varde, byten));
    }

    @Provide
    Arbitrary<String> uppgift() {
        return Arbitraries.of(uppgifter);
    }

    @Provide
    Arbitrary<Integer> plats() {
        return Arbitraries.integers().between(0, 10_000);
    }

    @Provide
    Arbitrary<String> mottagare() {
        return Arbitraries.of("P /uppgifter/" + uppgifter.get(0), "S /uppgifter/" + uppgifter.get(1) + "/slutfor", "S /uppgifter/" + uppgifter.get(0) + "/ta", "S /arsgranskningar",
                "P /arsgranskningar/NORV/2023/innehall", "P /uppgifter/0", "S /uppgifter/x/slutfor");
    }

    @Provide
    Arbitrary<String> fraga() {
        return Arbitraries.of(FRAGOR);
    }

    @Provide
    Arbitrary<String> sida() {
        return Arbitraries.of(SIDOR);
    }

    @Provide
    Arbitrary<String> formularsida() {
        return Arbitraries.of("/oberoende/provaOberoende.xhtml?uppgift=" + uppgifter.get(0), "/riskplan/granskaRiskplan.xhtml?uppgift=" + uppgifter.get(1),
                "/granskning/granskaVerksamhet.xhtml?uppgift=" + uppgifter.get(2));
    }

    /** Words, numbers and what stands in no word, of all lengths up to a thousand. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(Arbitraries.strings().all().excludeChars('\0').ofMaxLength(40), Arbitraries.strings().ascii().ofMaxLength(1_000), Arbitraries.longs().map(String::valueOf),
                Arbitraries.of("", " ", "null", "-1", "0", "2023-02-30", "2024-02-29", "1e999", "NaN", "../../etc", "' or 1=1 --", "<script>", "${7*7}", "#{1}", "%00", "\uD800", "9".repeat(400)));
    }

    @Provide
    Arbitrary<JsonNode> json() {
        return text().flatMap(text -> Arbitraries.of("text", "tal", "flyttal", "null", "sant", "lista", "objekt", "djupt").map(slag -> nod(slag, text)));
    }

    private static JsonNode nod(String slag, String text) {
        return switch (slag) {
            case "text" -> Apiklient.JSON.getNodeFactory().textNode(text);
            case "tal" -> Apiklient.JSON.getNodeFactory().numberNode(text.hashCode() * 31L);
            case "flyttal" -> Apiklient.JSON.getNodeFactory().numberNode(text.hashCode() / 7.0);
            case "null" -> Apiklient.JSON.nullNode();
            case "sant" -> Apiklient.JSON.getNodeFactory().booleanNode(true);
            case "lista" -> Apiklient.JSON.createArrayNode().add(text).addNull();
            case "objekt" -> Apiklient.JSON.createObjectNode().put("falt", text).put(text, 1);
            default -> djupt(text);
        };
    }

    private static JsonNode djupt(String text) {
        JsonNode nod = Apiklient.JSON.getNodeFactory().textNode(text);
        for (int i = 0; i < 200; i++) {
            nod = Apiklient.JSON.createArrayNode().add(nod);
        }
        return nod;
    }

    private static String kodad(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
