package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.Fingeravtryck;

/** What an ärende is handed out as: read back, summed, and nothing secret in it. */
class ArendeexportTest {

    private static final String HEMLIGT = "Journalanteckning om Nils";

    private final Diariumprov prov = new Diariumprov();
    private Long id;

    @TempDir
    Path mapp;

    @BeforeEach
    void ett_arende_med_oppet_hemligt_och_arbetsmaterial() {
        id = prov.hamta(koppling -> {
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariearende arende = diarium.arende(Arendegrund.annat("Tillsyn & <uppföljning>", null));
            diarium.inkommen(arende, Diariumprov.brev("Öppet brev"));
            markera(diarium.inkommen(arende, Diariumprov.brev(HEMLIGT)), true);
            markera(diarium.inkommen(arende, Diariumprov.brev("Ritning med koder")), false);
            diarium.registrera(arende, Diariumprov.brev("Utkast till svar"), Handlingsstatus.ARBETSMATERIAL);
            diarium.upprattad(arende, new Handlingspost(Slag.SKRIVELSE, "På papper", null, LocalDate.of(2024, 2, 20), null));
            return arende.getId();
        });
    }

    private static void markera(Diariehandling handling, boolean hemligTitel) {
        handling.sekretessmarkera(Sekretess.enligt(Lagrum.tolka("OSL 25 kap. 1 §"), hemligTitel, LocalDate.of(2025, 1, 1), Diariumprov.NU.toLocalDate()));
    }

    @Test
    void bara_det_offentliga_foljer_med_och_varje_summa_stammer() throws IOException {
        Map<String, byte[]> filer = las(skriv("registrator", Roll.REGISTRATOR));
        assertThat(filer.keySet()).containsExactly("content/001-brev.txt", "content/arende.xml", "index.html", "sip.xml", "sha256summor.txt");
        assertThat(filer.get("content/001-brev.txt")).asString(StandardCharsets.UTF_8).isEqualTo("Öppet brev");
        List<String> summor = text(filer, "sha256summor.txt").lines().toList();
        assertThat(summor).hasSize(4).allSatisfy(rad -> assertThat(Fingeravtryck.av(filer.get(rad.substring(66)))).isEqualTo(rad.substring(0, 64)));
    }

    @Test
    void en_hemlig_handling_star_i_forteckningen_men_varken_innehall_titel_eller_avsandare_finns_nagonstans() throws IOException {
        Map<String, byte[]> filer = las(skriv("registrator", Roll.REGISTRATOR));
        assertThat(filer.values()).allSatisfy(fil -> assertThat(new String(fil, StandardCharsets.UTF_8)).doesNotContain("Nils", "Utkast till svar"));
        var index = Jsoup.parse(text(filer, "index.html"));
        assertThat(index.select("tbody tr")).hasSize(4);
        assertThat(index.select("tbody tr").get(1).text()).contains("Uppgift med sekretess", "OSL 25 kap. 1 §, följer inte med").doesNotContain("Kalle");
        assertThat(index.select("tbody tr").get(2).text()).contains("Ritning med koder", "Kalle Kommun");
        assertThat(index.select("a[href]").eachAttr("href")).containsExactly("content/001-brev.txt");
        assertThat(index.select("h1").text()).isEqualTo("REV 2024-1");
        assertThat(index.text()).contains("Tillsyn & <uppföljning>");
    }

    @Test
    void arendet_star_med_fgs_element_och_paketet_med_mets() throws Exception {
        Map<String, byte[]> filer = las(skriv("registrator", Roll.REGISTRATOR));
        Document arende = xml(filer.get("content/arende.xml"));
        assertThat(arende.getDocumentElement().getNamespaceURI()).isEqualTo("http://xml.ra.se/e-arkiv/FGS-ERMS");
        assertThat(forsta(arende, "Arendemening")).isEqualTo("Tillsyn & <uppföljning>");
        assertThat(arende.getElementsByTagName("ArkivobjektHandling").getLength()).isEqualTo(4);
        assertThat(forsta(arende, "Lagrum")).isEqualTo("OSL 25 kap. 1 §");
        Element bilaga = (Element) arende.getElementsByTagName("Bilaga").item(0);
        assertThat(bilaga.getAttribute("Lank")).isEqualTo("content/001-brev.txt");
        assertThat(bilaga.getAttribute("Checksumma")).isEqualTo(Fingeravtryck.av(filer.get("content/001-brev.txt")));
        Document paket = xml(filer.get("sip.xml"));
        assertThat(paket.getDocumentElement().getTagName()).isEqualTo("mets:mets");
        assertThat(paket.getDocumentElement().getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation").split(" ")).contains("http://www.loc.gov/METS/", "ExtensionMETS").hasSize(4);
        NodeList delar = paket.getDocumentElement().getChildNodes();
        assertThat(IntStream.range(0, delar.getLength()).mapToObj(delar::item).filter(Element.class::isInstance).map(n -> ((Element) n).getTagName()))
                .as("i den ordning som schemat har").containsExactly("mets:metsHdr", "mets:fileSec", "mets:structMap");
        NodeList poster = paket.getElementsByTagName("mets:file");
        assertThat(IntStream.range(0, poster.getLength()).mapToObj(i -> (Element) poster.item(i))).hasSize(3).allSatisfy(post -> {
            String namn = ((Element) post.getElementsByTagName("mets:FLocat").item(0)).getAttribute("xlink:href").replace("file:///", "");
            assertThat(post.getAttribute("CHECKSUM")).isEqualTo(Fingeravtryck.av(filer.get(namn)));
            assertThat(Long.parseLong(post.getAttribute("SIZE"))).isEqualTo(filer.get(namn).length);
        });
    }

    @Test
    void samma_arende_ger_samma_bytes_vem_som_an_hamtar_och_nar() throws IOException {
        byte[] forsta = Files.readAllBytes(skriv("registrator", Roll.REGISTRATOR));
        prov.nu = Diariumprov.NU.plusDays(40);
        assertThat(Files.readAllBytes(skriv("fortroendevald", Roll.FORTROENDEVALD))).isEqualTo(forsta);
        prov.gor(koppling -> koppling.hamta(Diarium.class).inkommen(koppling.hamta(DiariumRepository.class).arende(id).orElseThrow(), Diariumprov.brev("Till")));
        assertThat(Files.readAllBytes(skriv("registrator", Roll.REGISTRATOR))).isNotEqualTo(forsta);
    }

    @Test
    void filen_heter_som_arendet() {
        assertThat(prov.<String>hamta(koppling -> koppling.med(String.class, "Revisionskontoret").hamta(ArendeexportService.class).filnamn(id))).isEqualTo("rev-2024-1.zip");
    }

    private Path skriv(String namn, Roll roll) throws IOException {
        Path fil = Files.createTempFile(mapp, "arende", ".zip");
        prov.som(new Anvandare(namn, namn, Set.of(roll)), koppling -> {
            koppling.med(String.class, "Revisionskontoret").hamta(ArendeexportService.class).skriv(id, fil);
            return null;
        });
        return fil;
    }

    private static Map<String, byte[]> las(Path fil) throws IOException {
        Map<String, byte[]> filer = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(fil.toFile())) {
            for (var post : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(post)) {
                    filer.put(post.getName(), in.readAllBytes());
                }
            }
        }
        return filer;
    }

    private static String text(Map<String, byte[]> filer, String namn) {
        return new String(filer.get(namn), StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] innehall) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setNamespaceAware(true);
        return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(innehall));
    }

    private static String forsta(Document dokument, String element) {
        return dokument.getElementsByTagName(element).item(0).getTextContent();
    }
}
