package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Rapportar;

class MallServiceTest {

    private final Domandatabas databas = Domandatabas.egen();
    private final List<MallFaststalld> faststallda = new ArrayList<>();
    private Long forsta;

    @BeforeEach
    void enMall() {
        forsta = databas.hamta(em -> {
            Mall mall = new Mall("Kontorets", 1, Ar.mall());
            em.persist(mall);
            em.flush();
            return mall.getId();
        });
    }

    @Test
    void en_ny_utgava_ar_ett_utkast_som_skrivs_tills_den_faststalls() {
        Long utkast = gor(s -> s.nyUtgava(forsta));
        assertThat(this.<Long>gor(s -> s.nyUtgava(forsta))).isEqualTo(utkast);
        Mallformular formular = gor(s -> s.formular(utkast));
        assertThat(formular.getUtgava()).isEqualTo(2);
        assertThat(formular.isUtkast()).isTrue();

        formular.getOmraden().get(0).setRubrik("Intern kontroll");
        formular.getTexter().get(0).setText("Granskning {ar}");
        formular.getAvsnitt().add(0, formular.getAvsnitt().remove(1));
        Mallsparning sparad = gor(s -> s.spara(formular));
        assertThat(sparad.brister()).isEmpty();
        formular.setVersion(sparad.version());
        assertThat(this.<List<String>>gor(s -> s.andringar(utkast))).containsExactly(
                "Området intern-kontroll, rubrik: var ”Granskning av nämndens interna kontroll”, är nu ”Intern kontroll”.",
                "Avsnittet: ordningen är nu Revisionskriterier, Inledning, Bedömningsskala, Sammanfattning, Nämndens ansvarsområden, intern kontroll, verksamhet, ekonomi, räkenskaper, Bilagor.",
                "Texten ”Titel på omslaget”, text: var ”Revisionskontorets årsrapport {ar}”, är nu ”Granskning {ar}”.");

        gor(s -> {
            s.faststall(formular);
            return null;
        });
        assertThat(faststallda).containsExactly(new MallFaststalld("Kontorets", 2));
        assertThat(gor(s -> s.formular(utkast)).isUtkast()).isFalse();
        Brott.kravs("mall.fel.faststalld", () -> gor(s -> s.spara(formular)));
        assertThat(gor(s -> s.formular(forsta)).getOmraden().get(0).getRubrik()).isEqualTo("Granskning av nämndens interna kontroll");
    }

    @Test
    void ett_utkast_behaller_det_som_ar_fel_men_faststalls_inte() {
        Long utkast = gor(s -> s.nyUtgava(forsta));
        Mallformular formular = gor(s -> s.formular(utkast));
        formular.getOmraden().get(1).setNamn("");
        formular.getDelomraden().get(0).setKod("");
        formular.getAvsnitt().get(0).setSlag("");
        formular.setAccent("gul");
        Mallsparning sparad = gor(s -> s.spara(formular));
        assertThat(sparad.brister()).extracting(Brist::falt)
                .containsExactly("omraden[1].namn", "delomraden[0].kod", "avsnitt[0].slag", "utseende.accent");
        formular.setVersion(sparad.version());
        assertThat(catchThrowableOfType(Regelbrott.class, () -> gor(s -> {
            s.faststall(formular);
            return null;
        })).brister()).hasSize(4);
        assertThat(gor(s -> s.formular(utkast)).getAccent()).isEqualTo("gul");
        assertThat(faststallda).isEmpty();
    }

    @Test
    void den_som_sparar_pa_ett_gammalt_utkast_far_veta_det() {
        Long utkast = gor(s -> s.nyUtgava(forsta));
        Mallformular min = gor(s -> s.formular(utkast));
        Mallformular din = gor(s -> s.formular(utkast));
        din.setYrkesrevisor("revisor");
        gor(s -> s.spara(din));
        min.setYrkesrevisor("sakkunnig");
        assertThatThrownBy(() -> gor(s -> s.spara(min))).isInstanceOf(Mallkonflikt.class);
        assertThat(gor(s -> s.formular(utkast)).getYrkesrevisor()).isEqualTo("revisor");
    }

    @Test
    void ett_utkast_kan_kastas_men_inte_en_faststalld_utgava() {
        Long utkast = gor(s -> s.nyUtgava(forsta));
        gor(s -> {
            s.kasta(utkast);
            return null;
        });
        assertThat(gor(MallService::alla)).extracting(Mall::getUtgava).containsExactly(1);
        Brott.kravs("mall.fel.faststalld", () -> gor(s -> {
            s.kasta(forsta);
            return null;
        }));
        Brott.kravs("mall.fel.finnsInte", () -> gor(s -> s.formular(utkast)));
    }

    @Test
    void en_kopia_ar_en_mall_med_eget_namn() {
        Long kopia = gor(s -> s.kopiera(forsta, " Kommunernas "));
        assertThat(this.<Mallformular>gor(s -> s.formular(kopia))).satisfies(f -> {
            assertThat(f.getNamn()).isEqualTo("Kommunernas");
            assertThat(f.getUtgava()).isEqualTo(1);
            assertThat(f.isUtkast()).isTrue();
        });
        Brott.kravs("mall.fel.namnFinns", () -> gor(s -> s.kopiera(forsta, "Kontorets")));
        Brott.kravs("mall.fel.namnSaknas", () -> gor(s -> s.kopiera(forsta, " ")));
    }

    @Test
    void det_som_exporteras_kan_importeras_som_det_var() {
        byte[] fil = gor(s -> s.exportera(forsta));
        Long ny = gor(s -> s.importera("Grannens", fil));
        assertThat(this.<byte[]>gor(s -> s.exportera(ny))).isEqualTo(fil);
        Long nasta = gor(s -> s.importera("Kontorets", fil));
        assertThat(gor(s -> s.formular(nasta)).getUtgava()).isEqualTo(2);
        Brott.kravs("mall.fel.utkastFinns", () -> gor(s -> s.importera("Kontorets", fil)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | importfil         | mall.fel.filSaknas
            {"omraden":                                   | importfil         | mall.fel.inteJson
            []                                            | importfil         | mall.fel.inteJson
            {"områden":[]}                                | områden           | mall.fel.okantFalt
            {"omraden":[{"kod":"a","färg":"röd"}]}        | omraden[0].färg   | mall.fel.okantFalt
            {"omraden":[null]}                            | omraden[0]        | mall.fel.tomt
            {"texter":{"inledning":null}}                 | texter.inledning  | mall.fel.tomt
            {"avsnitt":[{"slag":"FINNS_INTE"}]}           | avsnitt[0].slag   | mall.fel.varde
            {"omraden":{}}                                | omraden           | mall.fel.varde
            """)
    void en_fil_som_inte_ar_en_mall_sags_var_den_ar_fel(String fil, String falt, String nyckel) {
        Regelbrott brott = catchThrowableOfType(Regelbrott.class, () -> gor(s -> s.importera("Ny", fil.getBytes(StandardCharsets.UTF_8))));
        assertThat(brott.brister()).singleElement().satisfies(brist -> {
            assertThat(brist.falt()).isEqualTo(falt);
            assertThat(brist.nyckel()).isEqualTo(nyckel);
        });
        assertThat(gor(MallService::alla)).hasSize(1);
    }

    @Test
    void en_mall_som_inte_haller_ihop_importeras_inte_och_alla_fel_sags() {
        String trasig = Ar.mall().replaceFirst("\"namn\": \"verksamhet\"", "\"namn\": \"\"").replaceFirst("\"#17465c\"", "\"#eeeeee\"");
        Regelbrott brott = catchThrowableOfType(Regelbrott.class, () -> gor(s -> s.importera("Ny", trasig.getBytes(StandardCharsets.UTF_8))));
        assertThat(brott.brister()).extracting(Brist::falt).containsExactly("omraden[1].namn", "utseende.accent");
        Brott.kravs("mall.fel.namnSaknas", () -> gor(s -> s.importera("", Ar.mall().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void ett_ar_laggs_inte_upp_med_ett_utkast() {
        Long utkast = gor(s -> s.nyUtgava(forsta));
        databas.gor(em -> {
            Inloggad direktor = new Inloggad();
            direktor.agera(Rapportar.anvandare("direktor", Roll.REVISIONSDIREKTOR));
            RevisionsarService ar = new Koppling(em, Ar.START).med(Inloggad.class, direktor).hamta(RevisionsarService.class);
            assertThat(ar.mallar()).extracting(Mall::getId).containsExactly(forsta);
            Brott.kravs("arsgranskning.fel.mallSaknas", () -> ar.laggUpp(2030, utkast));
            ar.laggUpp(2030, forsta);
            assertThat(ar.arPerMall()).containsEntry(forsta, List.of(2030)).hasSize(1);
        });
    }

    @Test
    void logotypen_ar_en_png_av_egen_tillverkning() throws IOException {
        byte[] jpeg = bild(40, 20, BufferedImage.TYPE_INT_RGB, "jpg");
        byte[] png = Base64.getDecoder().decode(this.<String>gor(s -> s.logotyp(jpeg)));
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        Brott.kravs("mall.fel.bild.form", () -> gor(s -> s.logotyp("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))));
        Brott.kravs("mall.fel.bild.form", () -> gor(s -> s.logotyp(bild(4, 4, BufferedImage.TYPE_INT_RGB, "gif"))));
        Brott.kravs("mall.fel.bild.sida", () -> gor(s -> s.logotyp(bild(2001, 4, BufferedImage.TYPE_INT_RGB, "png"))));
        Brott.kravs("mall.fel.bild.storlek", () -> gor(s -> s.logotyp(new byte[Logotypkontroll.STORSTA_FIL + 1])));
        Brott.kravs("mall.fel.filSaknas", () -> gor(s -> s.logotyp(new byte[0])));
        byte[] avbruten = Arrays.copyOf(bild(400, 200, BufferedImage.TYPE_INT_RGB, "png"), 60);
        Brott.kravs("mall.fel.bild.trasig", () -> gor(s -> s.logotyp(avbruten)));
    }

    @Test
    void en_standtext_visas_med_exempel_i_sina_platshallare() {
        Mallformular formular = gor(s -> s.formular(forsta));
        formular.getTexter().get(0).setText("{okänd}");
        assertThat(this.<Map<String, String>>gor(s -> s.provtexter(formular))).doesNotContainKey("omslag.titel")
                .containsEntry("inledning.revisor", "Granskningen har utförts av Namn Efternamn, certifierad kommunal yrkesrevisor.");
    }

    private static byte[] bild(int bredd, int hojd, int typ, String format) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(bredd, hojd, typ), format, ut);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ut.toByteArray();
    }

    private <T> T gor(Function<MallService, T> arbete) {
        return databas.hamta(em -> arbete.apply(new Koppling(em, Ar.START).med(Event.class, mottagare()).hamta(MallService.class)));
    }

    private Object mottagare() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, metod, varden) -> {
            faststallda.add((MallFaststalld) varden[0]);
            return null;
        });
    }
}
