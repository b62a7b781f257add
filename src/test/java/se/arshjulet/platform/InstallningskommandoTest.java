package se.arshjulet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.platform.installning.Installning;
import se.arshjulet.platform.installning.Installningar;

class InstallningskommandoTest {

    private static final Path MIKROPROFIL = Path.of("src/main/resources/META-INF/microprofile-config.properties");

    @AfterEach
    void stada() {
        for (Installning en : Installning.values()) {
            System.clearProperty(en.namn());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "arshjulet.data|/proc/version|en katalog som programmet kan skriva i",
        "arshjulet.databas.url|mysql://localhost|en databas som",
        "arshjulet.databas.losenord.fil|/finns/inte|en fil som finns",
        "arshjulet.logg.nyckel|/|en fil",
        "arshjulet.kopior|/proc/version/kopior|en katalog",
        "arshjulet.reserv|mycket|ett antal megabyte",
        "arshjulet.port|80800|ett portnummer",
        "arshjulet.port|tcp://10.0.0.1:80|ett portnummer",
        "arshjulet.smtp.vard|http://post|ett datornamn",
        "arshjulet.smtp.port|smtp|ett portnummer",
        "arshjulet.smtp.avsandare|Revisionskontoret|en e-postadress",
        "arshjulet.smtp.kryptering|ssl|starttls, tls eller ingen",
        "arshjulet.smtp.certifikat.fil|pom.xml|en fil med ett eller flera certifikat",
        "arshjulet.adress|arshjulet.example.se|en hel webbadress",
        "arshjulet.region|' '|en text som inte är tom",
        "arshjulet.jobb.vilotid|0|ett antal millisekunder",
        "arshjulet.stopp.drojsmal|15s|ett antal millisekunder",
        "arshjulet.logg.langsamt|-1|ett antal millisekunder",
        "arshjulet.logg.form|xml|text eller json",
        "arshjulet.klocka.fil|/|en fil",
        "arshjulet.klocka.start|2024-02-20|en tidpunkt som",
        "arshjulet.demo|ja|true eller false",
        "arshjulet.storregion|30x3|nämnder, år och"})
    void en_felaktig_installning_sags_med_sitt_namn_sitt_varde_och_vad_som_vantades(String namn, String varde, String vantat) throws IOException {
        System.setProperty(namn, varde);
        String sagt = sagt(1, "--fel");
        assertThat(sagt.lines()).filteredOn(rad -> rad.startsWith(namn.toUpperCase().replace('.', '_') + " är \"" + varde + "\", men ska vara " + vantat)).hasSize(1);
        assertThat(sagt).contains("Rätta det");
    }

    @Test
    void en_tid_att_borja_pa_ar_inget_utan_klockans_fil() throws IOException {
        System.setProperty("arshjulet.klocka.start", "2024-02-20T08:00:00");
        assertThat(sagt(1, "--fel")).startsWith("ARSHJULET_KLOCKA_FIL saknas, men behövs när ARSHJULET_KLOCKA_START är satt.");
    }

    @Test
    void ett_konto_hos_epostservern_ar_inget_utan_losenord_och_gar_inte_oskyddat_till_en_annan_dator() throws IOException {
        System.setProperty("arshjulet.smtp.vard", "post.example.se");
        System.setProperty("arshjulet.smtp.anvandare", "arshjulet");
        assertThat(sagt(1, "--fel")).startsWith("ARSHJULET_SMTP_LOSENORD_FIL saknas, men behövs när ARSHJULET_SMTP_ANVANDARE är satt.");
        System.setProperty("arshjulet.smtp.losenord", "hemligt");
        assertThat(sagt(0, "--fel")).isEmpty();
        System.setProperty("arshjulet.smtp.kryptering", "ingen");
        assertThat(sagt(1, "--fel")).startsWith("ARSHJULET_SMTP_KRYPTERING kan inte vara ingen när ARSHJULET_SMTP_ANVANDARE är satt").doesNotContain("hemligt");
        System.setProperty("arshjulet.smtp.vard", "localhost");
        assertThat(sagt(0, "--fel")).isEmpty();
    }

    @Test
    void brev_som_gar_okrypterade_till_en_annan_dator_sags_men_stoppar_inte() throws IOException {
        System.setProperty("arshjulet.smtp.vard", "post.example.se");
        System.setProperty("arshjulet.smtp.kryptering", "ingen");
        assertThat(sagt(0, "--fel")).startsWith("ARSHJULET_SMTP_KRYPTERING är ingen och e-postservern är en annan dator").contains("startar ändå");
    }

    @ParameterizedTest
    @CsvSource({"//databas/arshjulet,1,säger inte hur vägen dit skyddas", "//databas:5432/a?sslmode=prefer,1,säger inte hur vägen dit skyddas",
        "'//localhost:5432,databas/a',1,säger inte hur vägen dit skyddas", "//databas/a?sslmode=require,0,utan sslmode=verify-full", "//databas/a?sslmode=disable,0,utan sslmode=verify-full"})
    void en_databas_pa_en_annan_dator_ska_ha_sagt_hur_vagen_dit_skyddas(String adress, int slut, String mening) throws IOException {
        System.setProperty("arshjulet.databas.url", "jdbc:postgresql:" + adress);
        assertThat(sagt(slut, "--fel")).startsWith("ARSHJULET_DATABAS_URL leder till en annan dator").contains(mening);
    }

    @ParameterizedTest
    @CsvSource({"//databas/a?ssl=true&sslmode=verify-full", "//localhost:5432/a", "//127.0.0.1/a", "//[::1]:5432/a", "a"})
    void en_databas_pa_samma_dator_eller_bakom_ett_provat_certifikat_ar_inget_att_saga_om(String adress) throws IOException {
        System.setProperty("arshjulet.databas.url", "jdbc:postgresql:" + adress);
        assertThat(sagt(0, "--fel")).isEmpty();
    }

    @Test
    void en_hemlighet_visas_inte_vare_sig_den_ar_ratt_eller_fel() throws IOException {
        System.setProperty("arshjulet.matning.nyckel", "for kort");
        assertThat(sagt(1)).contains("ARSHJULET_MATNING_NYCKEL kan inte användas").doesNotContain("for kort");
        System.setProperty("arshjulet.matning.nyckel", "a".repeat(24));
        assertThat(sagt(0)).contains("ARSHJULET_MATNING_NYCKEL=*** (satt)").doesNotContain("aaaa");
    }

    @Test
    void allt_som_galler_visas_och_vad_som_ar_sagt() throws IOException {
        System.setProperty("arshjulet.data", "target/nagonstans");
        assertThat(sagt(0)).contains("ARSHJULET_DATA=target/nagonstans (satt)")
                .contains("ARSHJULET_LOGG_NYCKEL=target/nagonstans/revisionslogg.nyckel (det vanliga)").contains("ARSHJULET_SMTP_PORT=25 (det vanliga)");
    }

    @Test
    void en_variabel_som_inte_ar_nagon_installning_hittas() {
        Installningar installningar = new Installningar(new Properties(), Map.of("ARSHJULET_SMPT_VARD", "post", "ARSHJULET_DATA", "data", "PATH", "/bin"));
        assertThat(installningar.okanda()).containsExactly("ARSHJULET_SMPT_VARD");
        assertThat(installningar.felaktiga()).isEmpty();
    }

    @Test
    void en_tom_variabel_ar_ingen_dar_inget_annat_galler_och_fel_dar_nagot_gor_det() {
        Installningar installningar = new Installningar(new Properties(), Map.of("ARSHJULET_SMTP_VARD", "", "ARSHJULET_REGION", ""));
        assertThat(installningar.felaktiga()).containsExactly(Installning.REGION);
    }

    @Test
    void varje_installning_star_i_readme_med_samma_namn() throws IOException {
        Set<String> rader = Pattern.compile("^\\| `(ARSHJULET_\\w+)` \\(`([a-z.]+)`\\)", Pattern.MULTILINE).matcher(Files.readString(Path.of("README.md")))
                .results().map(rad -> rad.group(1) + " " + rad.group(2)).collect(Collectors.toSet());
        assertThat(rader).isEqualTo(Stream.of(Installning.values()).map(en -> en.variabel() + " " + en.namn()).collect(Collectors.toSet()));
    }

    @Test
    void det_som_galler_annars_ar_detsamma_for_programmet() throws IOException {
        Properties mikroprofil = new Properties();
        try (var in = Files.newBufferedReader(MIKROPROFIL)) {
            mikroprofil.load(in);
        }
        // the server's own are not ours to list
        mikroprofil.keySet().removeIf(namn -> !namn.toString().startsWith("arshjulet."));
        assertThat(mikroprofil).isNotEmpty().isEqualTo(Stream.of(Installning.values()).filter(en -> en.annars() != null)
                .collect(Collectors.toMap(Installning::namn, Installning::annars)));
    }

    @Test
    void ingen_fragar_efter_en_installning_som_inte_finns() throws IOException {
        Set<String> fragade = new TreeSet<>();
        Pattern fraga = Pattern.compile("(?:@ConfigProperty\\(name = |installning\\(|getValue\\(|getOptionalValue\\()\"(arshjulet\\.[a-z.]+)\"");
        try (Stream<Path> filer = Files.walk(Path.of("src/main/java"))) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(".java")).toList()) {
                fraga.matcher(Files.readString(fil)).results().map((MatchResult traff) -> traff.group(1)).forEach(fragade::add);
            }
        }
        assertThat(fragade).isNotEmpty();
        assertThat(Stream.of(Installning.values()).map(Installning::namn)).containsAll(fragade);
    }

    private static String sagt(int slut, String... argument) throws IOException {
        StringBuilder ut = new StringBuilder();
        assertThat(Installningskommando.kor(ut, List.of(argument))).as(ut.toString()).isEqualTo(slut);
        return ut.toString();
    }
}
