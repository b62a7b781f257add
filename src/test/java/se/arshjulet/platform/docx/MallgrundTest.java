package se.arshjulet.platform.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The office's own template: what is taken from it, and what is not. */
class MallgrundTest {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void mallens_formatmallar_sidhuvud_bild_och_sidmatt_tas_over_men_inte_dess_text() throws Exception {
        XWPFDocument word = word(mall(), "UTKAST", "<h2>Rubrik</h2><p class='x'>Text</p><ul><li>punkt<ul><li>under</li></ul></li></ul><ol><li>nummer</li></ol>");
        assertThat(word.getParagraphs().get(0).getStyleID()).isEqualTo("Rubrik1");
        assertThat(word.getStyles().getStyle("Rubrik1").getCTStyle().getRPr().xmlText()).contains("FF0000");
        assertThat(word.getHeaderList()).singleElement().satisfies(huvud -> {
            assertThat(huvud.getText()).contains("Kontorets sidhuvud").contains("UTKAST");
            assertThat(huvud.getAllPictures()).hasSize(1);
        });
        assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW()).isEqualTo(BigInteger.valueOf(10000));
        assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).doesNotContain("Mallens egen text").contains("Rubrik", "Text", "punkt");
        assertThat(word.getFooterList()).singleElement().satisfies(fot -> assertThat(fot._getHdrFtr().xmlText()).contains(" PAGE "));
    }

    @Test
    void det_mallen_saknar_kommer_fran_vara_formatmallar_och_listor() throws Exception {
        XWPFDocument word = word(mall(), "", "<p data-stil='Årsrapport slutsats'>S</p><ul><li>punkt</li></ul><ol><li>nummer</li></ol>");
        XWPFStyle slutsats = word.getStyles().getStyle(word.getParagraphs().get(0).getStyleID());
        assertThat(slutsats.getName()).isEqualTo("Årsrapport slutsats");
        assertThat(slutsats.getBasisStyleID()).isEqualTo("Brodtext");
        assertThat(word.getParagraphs().get(1).getNumFmt()).isEqualTo("bullet");
        assertThat(word.getParagraphs().get(2).getNumFmt()).isEqualTo("decimal");
        assertThat(word.getHeaderList().get(0).getText()).doesNotContain("UTKAST");
    }

    private static XWPFDocument word(byte[] mall, String marke, String html) throws IOException {
        Dokumentuppgifter uppgifter = new Dokumentuppgifter("T", "Ä", "K", "Överst", marke, "Nederst");
        return new XWPFDocument(new ByteArrayInputStream(Docx.skriv(Jsoup.parse(html).body(), uppgifter, mall, Bildkalla.INBADDADE)));
    }

    /** As a Swedish Word would save it: the ids are Swedish, the names are not. */
    private static byte[] mall() throws IOException, InvalidFormatException {
        try (XWPFDocument mall = new XWPFDocument(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            mall.createStyles();
            stil(mall, "Brodtext", "Normal");
            stil(mall, "Rubrik1", "heading 1");
            stil(mall, "Punktlista", "List Bullet");
            mall.createParagraph().createRun().setText("Mallens egen text");
            XWPFHeader huvud = mall.createHeader(HeaderFooterType.DEFAULT);
            huvud.createParagraph().createRun().setText("Kontorets sidhuvud");
            huvud.createParagraph().createRun().addPicture(new ByteArrayInputStream(PNG), PictureType.PNG, "logotyp.png", 9525, 9525);
            mall.getDocument().getBody().getSectPr().addNewPgSz().setW(BigInteger.valueOf(10000));
            mall.getDocument().getBody().getSectPr().getPgSz().setH(BigInteger.valueOf(15000));
            mall.write(ut);
            return ut.toByteArray();
        }
    }

    private static void stil(XWPFDocument mall, String id, String namn) {
        CTStyle stil = CTStyle.Factory.newInstance();
        stil.setStyleId(id);
        stil.setType(STStyleType.PARAGRAPH);
        stil.addNewName().setVal(namn);
        stil.addNewRPr().addNewColor().setVal("FF0000");
        mall.getStyles().addStyle(new XWPFStyle(stil));
    }
}
