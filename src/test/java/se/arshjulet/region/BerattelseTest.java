package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.demo.Provregion;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.rapport.RapportDocx;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;

/** The underlag read back from its three files: the same figures and words in them all. */
class BerattelseTest {

    private static final int AR = 2022;
    private static Provregion region;
    private static Berattelseunderlag underlag;
    private static byte[] pdf;
    private static byte[] docx;
    private static byte[] xlsx;

    @BeforeAll
    static void laggUpp() {
        region = new Provregion("9x2x5");
        region.databas().gor(em -> em.createNativeQuery("insert into kritik (version, arsgranskning_id, steg, ord, anledning, beslut_datum, beslut_paragraf, motiv, antecknad, antecknad_av_id)"
                + " select 1, a.id, 3, 'anmärkning', 'ARET', cast('2023-06-12' as date), '14', 'Nämnden har inte följt upp riskerna.', cast('2023-06-12 10:00:00' as timestamp), u.id from arsgranskning a, namnd n, revisionsar r, anvandare u"
                + " where n.id = a.namnd_id and n.kortnamn = 'RS' and r.id = a.revisionsar_id and r.ar = 2022 and u.anvandarnamn = 'fortroendevald'").executeUpdate());
        underlag = region.databas().hamta(em -> tjanst(em, "direktor").underlag(AR));
        RapportHtml html = new RapportHtml();
        pdf = new RapportPdf(html).pdf(html.annat("berattelse/dokument.ftlh", underlag, true));
        docx = new RapportDocx().docx(html.annat("berattelse/fragment.ftlh", underlag, false), null);
        xlsx = new Berattelsebok(underlag).fil();
    }

    private static BerattelseService tjanst(EntityManager em, String vem) {
        return region.koppling(em, vem).med(String.class, "Region Prov").med(RapportPdf.class, null).hamta(BerattelseService.class);
    }

    @Test
    void underlaget_har_varje_namnd_och_varje_fordjupad_granskning() {
        assertThat(underlag.namnder()).hasSize(8).allMatch(Berattelseunderlag.Namnddel::isBedomd).allSatisfy(n -> {
            assertThat(n.omraden()).hasSize(4).allSatisfy(o -> assertThat(o.motiv()).isNotBlank());
            assertThat(n.dnr()).startsWith("REV 2023-");
        });
        assertThat(underlag.fordjupade()).hasSize(5).allSatisfy(f -> assertThat(f.adressater()).isNotEmpty());
        assertThat(underlag.getAntalOppna()).isPositive();
    }

    @Test
    void oppna_punkter_ar_de_som_registret_har_oppna() {
        long lagrade = region.databas().hamta(em -> em.createQuery("select count(p) from Atgardspunkt p where p.kalla.ar <= 2022 and p.namnd.aktiv = true and p.status in"
                + " (se.arshjulet.atgardsregister.Punktstatus.OPPEN, se.arshjulet.atgardsregister.Punktstatus.PAGAR, se.arshjulet.atgardsregister.Punktstatus.GENOMFORD)", Long.class).getSingleResult());
        assertThat(underlag.getAntalOppna()).isEqualTo(lagrade).isPositive();
    }

    @Test
    void aterkallad_kritik_star_kvar_med_bada_besluten_men_raknas_inte() throws IOException {
        Berattelseunderlag.Kritik kritik = new Berattelseunderlag.Kritik("anmärkning", LocalDate.of(2024, 4, 1), "14", "Nämnden har inte följt upp riskerna.",
                new Berattelseunderlag.Aterkallad(LocalDate.of(2024, 5, 2), "22", "Antecknades mot fel nämnd."));
        Berattelseunderlag.Namnddel forsta = underlag.namnder().get(0);
        Berattelseunderlag aterkallat = new Berattelseunderlag(underlag.ar(), underlag.region(), underlag.kontor(), underlag.framtaget(), underlag.omraden(), underlag.summor(),
                List.of(new Berattelseunderlag.Namnddel(forsta.namn(), forsta.kortnamn(), forsta.lage(), forsta.dnr(), forsta.expedierad(), forsta.omraden(), List.of(kritik), List.of())),
                List.of(), List.of());
        assertThat(aterkallat.getKritik()).isEmpty();
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(new Berattelsebok(aterkallat).fil()))) {
            assertThat(rader(bok.getSheet("Kritik")).get(1)).contains("14").endsWith("2024-05-02 §\u00a022: Antecknades mot fel nämnd.");
        }
    }

    @Test
    void kritiken_star_hos_sin_namnd_i_alla_tre_filerna() throws IOException {
        assertThat(underlag.getKritik()).singleElement().satisfies(rad -> {
            assertThat(rad.namnd()).isEqualTo("Regionstyrelsen");
            assertThat(rad.kritik().paragraf()).isEqualTo("14");
        });
        try (XWPFDocument dokument = new XWPFDocument(new ByteArrayInputStream(docx)); XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(xlsx)); PDDocument fil = Loader.loadPDF(pdf)) {
            assertThat(rader(bok.getSheet("Kritik")).get(1)).startsWith("Regionstyrelsen", "anmärkning").endsWith("14", "Nämnden har inte följt upp riskerna.", "");
            assertThat(dokument.getParagraphs()).anySatisfy(stycke -> assertThat(stycke.getText()).startsWith("Anmärkning, 2023-06-12 §"));
            assertThat(new PDFTextStripper().getText(fil)).contains("Anmärkning, 2023-06-12").contains("Nämnden har inte följt upp riskerna.");
        }
    }

    @Test
    void en_namnd_som_pagar_har_sina_oppna_punkter_och_sin_kritik_i_alla_tre_filerna() throws IOException {
        Berattelseunderlag.Kritik kritik = new Berattelseunderlag.Kritik("anmärkning", LocalDate.of(2024, 4, 1), "15", "Nämnden har inte svarat.", null);
        Berattelseunderlag.Oppenpunkt punkt = new Berattelseunderlag.Oppenpunkt("Upphandla i rätt tid.", "Rapport 7-2019", true, "Pågår");
        Berattelseunderlag.Namnddel pagar = new Berattelseunderlag.Namnddel("Kulturnämnden", "KN", "Pågår: granskning", null, null,
                underlag.omraden().stream().map(o -> new Berattelseunderlag.Omrade(o, null, "")).toList(), List.of(kritik), List.of(punkt));
        Berattelseunderlag medPagaende = new Berattelseunderlag(underlag.ar(), underlag.region(), underlag.kontor(), underlag.framtaget(), underlag.omraden(), underlag.summor(),
                List.of(pagar), List.of(), List.of());
        assertThat(pagar.isBedomd()).isFalse();
        RapportHtml html = new RapportHtml();
        try (XWPFDocument dokument = new XWPFDocument(new ByteArrayInputStream(new RapportDocx().docx(html.annat("berattelse/fragment.ftlh", medPagaende, false), null)));
                XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(new Berattelsebok(medPagaende).fil()));
                PDDocument fil = Loader.loadPDF(new RapportPdf(html).pdf(html.annat("berattelse/dokument.ftlh", medPagaende, true)))) {
            assertThat(rader(bok.getSheet("Öppna punkter")).get(1)).contains("Upphandla i rätt tid.", "Rapport 7-2019", "Pågår");
            assertThat(dokument.getTables().stream().map(BerattelseTest::rader).filter(t -> t.get(0).get(0).equals("Punkt")).toList()).singleElement()
                    .satisfies(t -> assertThat(t.get(1)).last().isEqualTo("Pågår"));
            assertThat(dokument.getParagraphs()).anySatisfy(stycke -> assertThat(stycke.getText()).startsWith("Anmärkning, 2024-04-01 §"));
            assertThat(new PDFTextStripper().getText(fil).replaceAll("\\s+", " ")).contains("Öppna punkter: 1.", "Upphandla i rätt tid.", "Nämnden har inte svarat.").doesNotContain("Bedömningar för");
        }
    }

    @Test
    void obesvarat_ar_det_som_varken_har_lamnats_eller_godtagits() {
        long lagrade = region.databas().hamta(em -> em.createQuery("select count(s) from Svar s where s.arsgranskning.revisionsar.ar = 2022 and s.status = se.arshjulet.svar.Svarsstatus.UTEBLIVET", Long.class).getSingleResult());
        assertThat(underlag.obesvarat()).hasSize((int) lagrade).allSatisfy(o -> assertThat(o.vad()).isEqualTo("Årsrapport 2022"));
    }

    @Test
    void arbetsboken_sager_samma_som_underlaget() throws IOException {
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(bok.getNumberOfSheets()).isEqualTo(7);
            List<List<String>> matris = rader(bok.getSheet("Bedömningar"));
            assertThat(matris).hasSize(underlag.namnder().size() + 1);
            for (int i = 0; i < underlag.namnder().size(); i++) {
                Berattelseunderlag.Namnddel n = underlag.namnder().get(i);
                assertThat(matris.get(i + 1)).startsWith(n.namn(), n.kortnamn()).contains(n.dnr());
                assertThat(matris.get(i + 1).subList(2, 6)).isEqualTo(n.omraden().stream().map(o -> o.omdome().symbol() + " " + o.omdome().ord()).toList());
            }
            assertThat(rader(bok.getSheet("Öppna punkter"))).hasSize((int) underlag.getAntalOppna() + 1);
            assertThat(rader(bok.getSheet("Fördjupade granskningar"))).hasSize(underlag.fordjupade().size() + 1);
            assertThat(rader(bok.getSheet("Inte besvarat"))).hasSize(underlag.obesvarat().size() + 1);
            assertThat(bok.getSheet("Sammanställning").getRow(1).getCell(2).getNumericCellValue()).isEqualTo(underlag.summor().get(0).antal().get(0).antal());
        }
    }

    @Test
    void wordfilen_och_arbetsboken_har_samma_rader() throws IOException {
        try (XWPFDocument dokument = new XWPFDocument(new ByteArrayInputStream(docx)); XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<List<List<String>>> tabeller = dokument.getTables().stream().map(BerattelseTest::rader).toList();
            assertThat(ur(tabeller.get(0))).isEqualTo(ur(rader(bok.getSheet("Sammanställning"))));
            assertThat(ur(tabeller.get(1).stream().map(rad -> rad.subList(1, 5)).toList()))
                    .isEqualTo(ur(rader(bok.getSheet("Bedömningar")).stream().map(rad -> rad.subList(2, 6)).toList()));
            List<String> punkter = tabeller.stream().filter(t -> t.get(0).get(0).equals("Punkt")).flatMap(t -> t.stream().skip(1)).map(rad -> rad.get(1) + rad.get(2)).toList();
            assertThat(punkter).isEqualTo(rader(bok.getSheet("Öppna punkter")).stream().skip(1).map(rad -> rad.get(3) + rad.get(4)).toList());
            assertThat(dokument.getProperties().getCoreProperties().getSubject()).contains("Region Prov").contains("2022");
        }
    }

    @Test
    void pdfen_sager_samma_tal_och_ord() throws IOException {
        try (PDDocument fil = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(fil).replaceAll("\\s+", " ");
            assertThat(text).contains("Nämnder: " + underlag.namnder().size() + ". Fördjupade granskningar: 5. Öppna punkter: " + underlag.getAntalOppna()
                    + ". Beslut om kritik: " + underlag.getKritik().size() + ". Obesvarat: " + underlag.obesvarat().size() + ".");
            assertThat(underlag.namnder()).allSatisfy(n -> assertThat(text).contains(n.dnr()));
            String utanSymboler = text.replaceAll("[ \u00a0]?[●▲■]", "");
            underlag.summor().stream().flatMap(s -> s.antal().stream().map(a -> s.omrade() + " " + a.ord() + " " + a.antal() + " "))
                    .forEach(rad -> assertThat(utanSymboler).contains(rad));
            assertThat(antal(text, "(?:Öppen|Pågår|Genomförd, inte verifierad)(?= )")).isEqualTo((int) underlag.getAntalOppna());
            assertThat(fil.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void ett_ar_som_inte_finns_finns_inte() {
        assertThatThrownBy(() -> region.databas().gor(em -> tjanst(em, "direktor").underlag(1900))).isInstanceOf(Obehorig.class);
    }

    @Test
    void det_som_ar_nagon_annans_och_inte_expedierat_ar_inte_med() {
        region.databas().provaOchRullaTillbaka(em -> {
            Arsgranskning annans = em.createQuery("select a from Arsgranskning a where a.revisionsar.ar = 2022 and a.yrkesrevisor.anvandarnamn = 'revisor' order by a.id", Arsgranskning.class)
                    .setMaxResults(1).getSingleResult();
            em.createQuery("update Arsgranskning a set a.fas = se.arshjulet.arsgranskning.Fas.BESLUT, a.status = se.arshjulet.arsgranskning.Arsgranskning.Status.PAGAENDE where a.id = :id")
                    .setParameter("id", annans.getId()).executeUpdate();
            String kortnamn = annans.getNamnd().getKortnamn();
            assertThat(del(tjanst(em, "direktor").underlag(AR), kortnamn).isBedomd()).isTrue();
            Berattelseunderlag.Namnddel dold = del(tjanst(em, "revisor2").underlag(AR), kortnamn);
            assertThat(dold.isBedomd()).isFalse();
            assertThat(dold.lage()).isEqualTo("Fastställd, inte expedierad");
        });
    }

    @Test
    void underlaget_lases_i_lika_manga_satser_hur_stor_regionen_an_ar() {
        Provregion mindre = new Provregion("3x2x2");
        assertThat(satser(mindre)).isEqualTo(satser(region)).isLessThanOrEqualTo(15);
    }

    private static int satser(Provregion vilken) {
        return vilken.databas().hamta(em -> {
            BerattelseService tjanst = vilken.koppling(em, "direktor").med(String.class, "Region Prov").med(RapportPdf.class, null).hamta(BerattelseService.class);
            int fore = vilken.databas().satser();
            tjanst.underlag(AR);
            return vilken.databas().satser() - fore;
        });
    }

    private static Berattelseunderlag.Namnddel del(Berattelseunderlag allt, String kortnamn) {
        return allt.namnder().stream().filter(n -> n.kortnamn().equals(kortnamn)).findFirst().orElseThrow();
    }

    private static List<List<String>> ur(List<List<String>> rader) {
        return rader.stream().map(rad -> rad.stream().map(cell -> cell.replaceFirst("^[●▲■][ \u00a0]", "")).toList()).toList();
    }

    private static List<List<String>> rader(XWPFTable tabell) {
        return tabell.getRows().stream().map(rad -> rad.getTableCells().stream().map(cell -> cell.getText().strip()).toList()).toList();
    }

    private static List<List<String>> rader(XSSFSheet blad) {
        List<List<String>> rader = new ArrayList<>();
        for (Row rad : blad) {
            rader.add(Stream.iterate(0, i -> i + 1).limit(rad.getLastCellNum()).map(i -> ord(rad.getCell(i))).collect(Collectors.toList()));
        }
        return rader;
    }

    private static String ord(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? String.valueOf((long) cell.getNumericCellValue()) : cell.toString();
    }

    private static int antal(String text, String ord) {
        return text.split(ord, -1).length - 1;
    }
}
