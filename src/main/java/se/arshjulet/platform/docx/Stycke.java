package se.arshjulet.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** One paragraph: running text with its links, line breaks, pictures and footnotes. Space is as in HTML: several are one, none at the ends. */
final class Stycke {

    private static final double EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10.0;

    private final Skrivning skrivning;
    private final XWPFParagraph stycke;
    private XWPFRun sist;
    private boolean efterMellanslag = true;

    Stycke(Skrivning skrivning, XWPFParagraph stycke) {
        this.skrivning = skrivning;
        this.stycke = stycke;
    }

    XWPFParagraph word() {
        return stycke;
    }

    void skriv(Iterable<? extends Node> noder, Teckenstil stil) {
        noder.forEach(nod -> skriv(nod, stil, ""));
    }

    /** No space at the end. */
    void klart() {
        if (sist != null && efterMellanslag && sist.text().endsWith(" ")) {
            sist.setText(sist.text().stripTrailing(), 0);
        }
    }

    private void skriv(Node nod, Teckenstil stil, String lank) {
        if (nod instanceof TextNode text) {
            text(text.getWholeText(), stil, lank);
        } else if (nod instanceof Element element) {
            skrivning.passera(element);
            switch (element.normalName()) {
                case "br" -> bryt();
                case "tabb" -> tabb();
                case "img", "svg" -> bild(element);
                case "fotnot" -> fotnot(element);
                case "a" -> element.childNodes().forEach(barn -> skriv(barn, stil.inuti(element), element.attr("href")));
                default -> element.childNodes().forEach(barn -> skriv(barn, stil.inuti(element), lank));
            }
        }
    }

    private void text(String ra, Teckenstil stil, String lank) {
        String text = ra.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (efterMellanslag && text.startsWith(" ")) {
            text = text.substring(1);
        }
        if (!text.isEmpty()) {
            sist = lank.isEmpty() ? stycke.createRun() : lank(lank);
            stil.satt(sist, skrivning.mallar);
            sist.setText(text);
            efterMellanslag = text.endsWith(" ");
        }
    }

    private XWPFRun lank(String till) {
        if (till.startsWith("#")) {
            CTHyperlink lank = stycke.getCTP().addNewHyperlink();
            lank.setAnchor(skrivning.bokmarken.namn(till.substring(1)));
            XWPFHyperlinkRun text = new XWPFHyperlinkRun(lank, lank.addNewR(), stycke);
            stycke.addRun(text);
            return text;
        }
        if (!till.matches("(?i)(https?://|mailto:)\\S+")) {
            return stycke.createRun();
        }
        XWPFRun text = stycke.createHyperlinkRun(till);
        text.setStyle(skrivning.mallar.id("Hyperlink"));
        return text;
    }

    private void bryt() {
        klart();
        stycke.createRun().addBreak();
        efterMellanslag = true;
    }

    private void tabb() {
        klart();
        stycke.createRun().addTab();
        efterMellanslag = true;
    }

    private void bild(Element element) {
        String ersattning = alternativ(element);
        Optional<Bild> bild = skrivning.bilder.bild(element, skrivning.matt.textbreddMm());
        if (bild.isEmpty()) {
            text(ersattning, Teckenstil.VANLIG, "");
            return;
        }
        try {
            var ruta = stycke.createRun().addPicture(new ByteArrayInputStream(bild.get().png()), PictureType.PNG, "bild.png",
                    (int) (bild.get().breddMm() * EMU_PER_MM), (int) (bild.get().hojdMm() * EMU_PER_MM));
            ruta.getCTPicture().getNvPicPr().getCNvPr().setDescr(ersattning);
            var inline = stycke.getRuns().get(stycke.getRuns().size() - 1).getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setDescr(ersattning);
            efterMellanslag = false;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read aloud instead of the picture. */
    private static String alternativ(Element bild) {
        String text = bild.hasAttr("alt") ? bild.attr("alt") : bild.attr("aria-label");
        return text.isEmpty() ? bild.select("> title, > desc").text() : text;
    }

    private void fotnot(Element element) {
        klart();
        XWPFFootnote fotnot = skrivning.dokument.createFootnote();
        XWPFParagraph notstycke = fotnot.createParagraph();
        notstycke.setStyle(skrivning.mallar.id("footnote text"));
        String markering = skrivning.mallar.id("footnote reference");
        notstycke.getRuns().forEach(markorn -> markorn.setStyle(markering));
        notstycke.createRun().setText(" ");
        Stycke text = new Stycke(skrivning, notstycke);
        text.skriv(element.childNodes(), Teckenstil.VANLIG);
        text.klart();
        stycke.addFootnoteReference(fotnot);
        stycke.getRuns().get(stycke.getRuns().size() - 1).setStyle(markering);
        efterMellanslag = false;
    }
}
