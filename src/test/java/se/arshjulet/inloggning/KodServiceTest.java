package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.security.AndraSteget.Lage;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

class KodServiceTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();

    @TempDir
    Path mapp;

    private LocalDateTime nu = LocalDateTime.of(2024, 2, 20, 8, 0);
    private String vem;
    private Kodvalv valv;

    @BeforeEach
    void laggUpp() {
        vem = "kod" + LOPNUMMER.incrementAndGet();
        valv = valv("nyckel");
        DATABAS.gor(em -> {
            Anvandare ny = new Anvandare(vem, "Kod Prov", Set.of(Roll.REGISTRATOR));
            ny.bytLosenord("hashat");
            em.persist(ny);
        });
    }

    @Test
    void appen_galler_forst_nar_den_har_bekraftats_med_en_kod() {
        byte[] hemlighet = borja();
        assertThat(lage()).isEqualTo(Lage.BEHOVS_INTE);
        assertThatThrownBy(() -> som(s -> s.bekrafta("000000"))).hasMessageContaining("inloggning.fel.kod");
        List<String> reserv = som(s -> s.bekrafta(kod(hemlighet)));
        assertThat(reserv).hasSize(10).doesNotHaveDuplicates().allMatch(k -> k.matches("([a-z2-9]{4}-){5}[a-z2-9]{4}"));
        assertThat(lage()).isEqualTo(Lage.VANTAR);
        assertThatThrownBy(this::borja).as("one at a time").hasMessageContaining("inloggning.fel.kod.har");
    }

    @Test
    void en_kod_kan_bara_anvandas_en_gang_och_inte_heller_en_aldre() {
        byte[] hemlighet = inskriven();
        assertThat(prova(kod(hemlighet))).as("the one it was confirmed with").isEqualTo(Status.INVALID);
        String gammal = kod(hemlighet);
        nu = nu.plusSeconds(30);
        String ny = kod(hemlighet);
        assertThat(prova(ny.substring(0, 3) + " " + ny.substring(3))).as("as apps show it").isEqualTo(Status.VALID);
        assertThat(prova(ny)).isEqualTo(Status.INVALID);
        assertThat(prova(gammal)).isEqualTo(Status.INVALID);
    }

    @Test
    void en_reservkod_slapper_in_en_gang_hur_den_an_skrivs() {
        byte[] hemlighet = borja();
        String reserv = som(s -> s.bekrafta(kod(hemlighet))).get(3);
        assertThat(prova(reserv.toUpperCase().replace('-', ' '))).isEqualTo(Status.VALID);
        assertThat(prova(reserv)).isEqualTo(Status.INVALID);
        int kvar = som(s -> s.min().orElseThrow().getReservkoderKvar());
        assertThat(kvar).isEqualTo(9);
        List<?> lagrade = DATABAS.hamta(em -> em.createNativeQuery("select avtryck from kodapp_reserv").getResultList());
        assertThat(lagrade.contains(reserv)).as("hashed").isFalse();
    }

    @Test
    void fel_koder_laser_som_fel_losenord() {
        byte[] hemlighet = inskriven();
        nu = nu.plusMinutes(1);
        for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
            assertThat(prova(i % 2 == 0 ? "000000" : null)).isEqualTo(Status.INVALID);
        }
        assertThat(prova(kod(hemlighet))).as("locked").isEqualTo(Status.INVALID);
        nu = nu.plus(Anvandare.LASNINGSTID);
        assertThat(prova(kod(hemlighet))).isEqualTo(Status.VALID);
    }

    @Test
    void hemligheten_ar_olaslig_i_databasen_och_kan_bara_oppnas_med_nyckeln_och_for_sin_agare() throws Exception {
        byte[] hemlighet = inskriven();
        String lagrad = DATABAS.hamta(em -> app(em).getHemlighet());
        assertThat(new String(Base64.getDecoder().decode(lagrad), StandardCharsets.ISO_8859_1)).doesNotContain(new String(hemlighet, StandardCharsets.ISO_8859_1));
        assertThat(valv.oppna(vem, lagrad)).isEqualTo(hemlighet);
        assertThat(valv("nyckel").oppna(vem, lagrad)).as("after a restart").isEqualTo(hemlighet);
        assertThatThrownBy(() -> valv.oppna("annan", lagrad)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> valv("annan-nyckel").oppna(vem, lagrad)).hasMessageContaining("annan-nyckel");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mapp.resolve("nyckel")))).isEqualTo("rw-------");
    }

    @Test
    void bilden_sager_det_som_texten_sager() throws Exception {
        Nykodapp ny = som(KodService::borja);
        String svg = new String(Base64.getDecoder().decode(ny.getBild().substring("data:image/svg+xml;base64,".length())), StandardCharsets.UTF_8);
        int tyst = 4;
        int sida = Integer.parseInt(svg.replaceFirst("(?s).*viewBox='0 0 (\\d+) .*", "$1")) - 2 * tyst;
        BitMatrix rutor = new BitMatrix(sida);
        Matcher ruta = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (ruta.find()) {
            rutor.set(Integer.parseInt(ruta.group(1)) - tyst, Integer.parseInt(ruta.group(2)) - tyst);
        }
        assertThat(new Decoder().decode(rutor).getText()).isEqualTo(ny.adress()).contains("secret=" + ny.getGrupperad().replace(" ", ""), vem);
    }

    @Test
    void appen_stangs_av_bara_med_en_kod_och_nollstalls_av_administratoren() {
        byte[] hemlighet = inskriven();
        nu = nu.plusMinutes(1);
        assertThatThrownBy(() -> stangAv("123")).hasMessageContaining("inloggning.fel.kod");
        assertThatThrownBy(() -> stangAv("")).hasMessageContaining("inloggning.fel.kod");
        stangAv(kod(hemlighet));
        assertThat(lage()).isEqualTo(Lage.BEHOVS_INTE);
        inskriven();
        DATABAS.gor(em -> bonor(em).hamta(KodService.class).nollstall(finn(em).getId()));
        assertThat(lage()).isEqualTo(Lage.BEHOVS_INTE);
    }

    @Test
    void den_som_gissar_koden_for_att_stanga_av_lases_som_vid_inloggningen() {
        byte[] hemlighet = inskriven();
        nu = nu.plusMinutes(1);
        DATABAS.gor(em -> {
            Bonor bonor = bonor(em);
            bonor.hamta(Inloggad.class).agera(finn(em));
            for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
                assertThatThrownBy(() -> bonor.hamta(KodService.class).stangAv("000000")).hasMessageContaining("inloggning.fel.kod");
            }
        });
        assertThatThrownBy(() -> stangAv(kod(hemlighet))).as("locked").hasMessageContaining("inloggning.fel.kod");
        assertThat(lage()).isEqualTo(Lage.VANTAR);
    }

    @Test
    void en_roll_som_maste_ha_koder_saknar_dem_tills_appen_ar_bekraftad() {
        DATABAS.provaOchRullaTillbaka(em -> {
            bonor(em).hamta(KodService.class).krav(List.of("REGISTRATOR"));
            em.flush();
            assertThat(bonor(em).hamta(Kodprovning.class).lage(vem)).isEqualTo(Lage.SAKNAS);
            bonor(em).hamta(KodService.class).krav(List.of());
            em.flush();
            assertThat(bonor(em).hamta(Kodprovning.class).lage(vem)).isEqualTo(Lage.BEHOVS_INTE);
        });
        assertThatThrownBy(() -> DATABAS.gor(em -> bonor(em).hamta(KodService.class).krav(List.of("KUNG")))).hasMessageContaining("platform.fel.val");
    }

    @Test
    void den_som_har_en_reservkod_kommer_in_fast_installationens_nyckel_ar_borta() {
        byte[] hemlighet = borja();
        String reserv = som(s -> s.bekrafta(kod(hemlighet))).get(0);
        nu = nu.plusMinutes(1);
        valv = valv("en-ny-nyckel");
        assertThat(prova(kod(hemlighet))).isEqualTo(Status.INVALID);
        assertThat(prova(reserv)).isEqualTo(Status.VALID);
    }

    private byte[] inskriven() {
        byte[] hemlighet = borja();
        som(s -> s.bekrafta(kod(hemlighet)));
        return hemlighet;
    }

    private byte[] borja() {
        som(KodService::borja);
        return DATABAS.hamta(em -> valv.oppna(vem, app(em).getHemlighet()));
    }

    private String kod(byte[] hemlighet) {
        return new Engangskod().vid(hemlighet, klocka().instant());
    }

    private Void stangAv(String kod) {
        return som(s -> {
            s.stangAv(kod);
            return null;
        });
    }

    private Status prova(String kod) {
        return DATABAS.hamta(em -> bonor(em).hamta(Kodprovning.class).prova(vem, kod).getStatus());
    }

    private Lage lage() {
        return DATABAS.hamta(em -> bonor(em).hamta(Kodprovning.class).lage(vem));
    }

    private <T> T som(Function<KodService, T> arbete) {
        return DATABAS.hamta(em -> {
            Bonor bonor = bonor(em);
            bonor.hamta(Inloggad.class).agera(finn(em));
            return arbete.apply(bonor.hamta(KodService.class));
        });
    }

    private Bonor bonor(EntityManager em) {
        return new Bonor(em, valv).med(Clock.class, klocka());
    }

    private Clock klocka() {
        return Clock.fixed(nu.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID);
    }

    private Kodvalv valv(String fil) {
        Kodvalv ny = new Kodvalv();
        ny.fil = mapp.resolve(fil).toString();
        return ny;
    }

    private Kodapp app(EntityManager em) {
        return bonor(em).hamta(KodRepository.class).app(finn(em)).orElseThrow();
    }

    private Anvandare finn(EntityManager em) {
        return new Bonor(em).hamta(AnvandareRepository.class).finn(vem).orElseThrow();
    }
}
