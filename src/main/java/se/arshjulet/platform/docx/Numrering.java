package se.arshjulet.platform.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Real lists: the bullets of the document's own style where it has one, else ours; each numbered list begins anew. */
final class Numrering {

    /** As deep as there are styles for. */
    private static final int MED_STIL = 3;

    private final XWPFNumbering listor;
    private final Formatmallar mallar;
    private final BigInteger punkter;
    private final BigInteger nummer;

    /** @param bland among the lists of an office's own template, whose styles know nothing of ours */
    Numrering(XWPFDocument dokument, Formatmallar mallar, boolean bland) {
        this.mallar = mallar;
        listor = dokument.createNumbering();
        List<BigInteger> egna = Grund.numrering().getAbstractNumList().stream().map(abstrakt -> laggTill(abstrakt, bland)).toList();
        punkter = nyLista(egna.get(0)).getNumId();
        nummer = egna.get(1);
        nyLista(nummer);
    }

    /** @param djup 1 for the outermost list */
    void punkt(XWPFParagraph stycke, int djup) {
        String stil = stil("List Bullet", djup);
        stycke.setStyle(mallar.id(stil));
        if (mallar.lista(stil) == null || djup > MED_STIL) {
            BigInteger egen = mallar.lista("List Bullet");
            numrera(stycke, egen == null ? punkter : egen, djup);
        }
    }

    /** @param lista from {@link #nyLista} */
    void nummer(XWPFParagraph stycke, BigInteger lista, int djup) {
        stycke.setStyle(mallar.id(stil("List Number", djup)));
        numrera(stycke, lista, djup);
    }

    /** A further paragraph of the same point. */
    void fortsattning(XWPFParagraph stycke, int djup) {
        stycke.setStyle(mallar.id(stil("List Continue", djup)));
    }

    /** @param start the number that its first point has */
    BigInteger nyLista(int start, int djup) {
        CTNum lista = nyLista(nummer);
        CTNumLvl niva = lista.addNewLvlOverride();
        niva.setIlvl(BigInteger.valueOf(djup - 1L));
        niva.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return lista.getNumId();
    }

    private CTNum nyLista(BigInteger abstrakt) {
        long id = listor.getNums().stream().mapToLong(n -> n.getCTNum().getNumId().longValue()).max().orElse(0) + 1;
        listor.addNum(abstrakt, BigInteger.valueOf(id));
        return listor.getNum(BigInteger.valueOf(id)).getCTNum();
    }

    private BigInteger laggTill(CTAbstractNum abstrakt, boolean bland) {
        long id = listor.getAbstractNums().stream().mapToLong(a -> a.getCTAbstractNum().getAbstractNumId().longValue()).max().orElse(-1) + 1;
        abstrakt.setAbstractNumId(BigInteger.valueOf(id));
        if (bland) {
            abstrakt.getLvlList().stream().filter(CTLvl::isSetPStyle).forEach(CTLvl::unsetPStyle);
        }
        return listor.addAbstractNum(new XWPFAbstractNum(abstrakt, listor));
    }

    private static String stil(String namn, int djup) {
        return djup == 1 ? namn : namn + " " + Math.min(djup, MED_STIL);
    }

    private static void numrera(XWPFParagraph stycke, BigInteger lista, int djup) {
        stycke.setNumID(lista);
        stycke.setNumILvl(BigInteger.valueOf(djup - 1L));
    }
}
