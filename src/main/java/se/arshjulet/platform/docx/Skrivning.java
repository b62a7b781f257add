package se.arshjulet.platform.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** One document while it is written, and what all its writers share. */
final class Skrivning {

    /** In twentieths of a point, as after an ordinary paragraph. */
    private static final int LUFT_EFTER_LISTA = 130;

    final XWPFDocument dokument;
    final Formatmallar mallar;
    final Numrering numrering;
    final Bokmarken bokmarken;
    final Bildkalla bilder;
    final Sidmatt matt;
    private final boolean egenMall;
    private XWPFParagraph sist;
    private final Set<String> vantande = new LinkedHashSet<>();

    Skrivning(XWPFDocument dokument, boolean egenMall, Element allt, Bildkalla bilder) {
        this.dokument = dokument;
        this.egenMall = egenMall;
        this.bilder = bilder;
        mallar = Formatmallar.komplettera(dokument);
        numrering = new Numrering(dokument, mallar, egenMall);
        bokmarken = new Bokmarken(allt);
        matt = Sidmatt.av(dokument);
    }

    /** The element begins here: who points at it comes to the next paragraph that is begun. */
    void passera(Element element) {
        if (bokmarken.finns(element.id())) {
            vantande.add(element.id());
        }
    }

    Stycke stycke(XWPFParagraph nytt) {
        sist = nytt;
        bokmarken.satt(nytt, vantande);
        vantande.clear();
        return new Stycke(this, nytt);
    }

    /** A list ends with as much air as a paragraph; an office's template has its own ways. */
    void efterLista() {
        if (!egenMall && sist != null) {
            sist.setSpacingAfter(LUFT_EFTER_LISTA);
        }
    }

    XWPFParagraph nytt(String stil) {
        XWPFParagraph nytt = dokument.createParagraph();
        nytt.setStyle(mallar.id(stil));
        return nytt;
    }
}
