package se.arshjulet.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The document before there is a word in it, with the look of an office's template: a new document into which styles, theme, fonts, lists,
 * headers, footers with their pictures, and the page's measures are taken over by a list of what is wanted. Everything else stays behind.
 */
final class Mallgrund {

    private static final String TYP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Set<String> STAENDE_DELAR = Set.of(TYP + "styles", TYP + "theme", TYP + "numbering", TYP + "fontTable",
            TYP + "header", TYP + "footer");

    private Mallgrund() { }

    static XWPFDocument ur(byte[] fil) throws IOException {
        try (XWPFDocument mall = new XWPFDocument(new ByteArrayInputStream(fil))) {
            XWPFDocument ny = new XWPFDocument();
            Map<String, String> nyaIdn = new HashMap<>();
            for (PackageRelationship till : mall.getPackagePart().getRelationships()) {
                if (STAENDE_DELAR.contains(till.getRelationshipType()) && till.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart del = kopiera(mall.getPackagePart().getRelatedPart(till), ny);
                    nyaIdn.put(till.getId(), ny.getPackagePart().addRelationship(del.getPartName(), TargetMode.INTERNAL,
                            till.getRelationshipType()).getId());
                }
            }
            if (mall.getDocument().getBody().isSetSectPr()) {
                sida(mall.getDocument().getBody().getSectPr(), ny.getDocument().getBody().addNewSectPr(), nyaIdn);
            }
            XWPFDocument grund = Grund.omlast(ny);
            grund.setEvenAndOddHeadings(mall.getEvenAndOddHeadings());
            return grund;
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** A part with its pictures. */
    private static PackagePart kopiera(PackagePart del, XWPFDocument ny) throws OpenXML4JException, IOException {
        PackagePart kopia = tomKopia(del, ny);
        for (PackageRelationship till : del.getRelationships()) {
            if (till.getRelationshipType().equals(PackageRelationshipTypes.IMAGE_PART) && till.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart bild = tomKopia(del.getRelatedPart(till), ny);
                kopia.addRelationship(bild.getPartName(), TargetMode.INTERNAL, till.getRelationshipType(), till.getId());
            }
        }
        return kopia;
    }

    private static PackagePart tomKopia(PackagePart del, XWPFDocument ny) throws OpenXML4JException, IOException {
        if (ny.getPackage().containPart(del.getPartName())) {
            return ny.getPackage().getPart(del.getPartName());
        }
        PackagePart kopia = ny.getPackage().createPart(del.getPartName(), del.getContentType());
        try (InputStream in = del.getInputStream(); OutputStream ut = kopia.getOutputStream()) {
            in.transferTo(ut);
        }
        return kopia;
    }

    private static void sida(CTSectPr fran, CTSectPr till, Map<String, String> nyaIdn) {
        huvuden(fran.getHeaderReferenceList(), nyaIdn).forEach(h -> till.addNewHeaderReference().set(h));
        huvuden(fran.getFooterReferenceList(), nyaIdn).forEach(f -> till.addNewFooterReference().set(f));
        if (fran.isSetPgSz()) {
            till.addNewPgSz().set(fran.getPgSz());
        }
        if (fran.isSetPgMar()) {
            till.addNewPgMar().set(fran.getPgMar());
        }
        if (fran.isSetTitlePg()) {
            till.addNewTitlePg().set(fran.getTitlePg());
        }
    }

    private static List<CTHdrFtrRef> huvuden(List<CTHdrFtrRef> fran, Map<String, String> nyaIdn) {
        fran.forEach(h -> h.setId(nyaIdn.get(h.getId())));
        return fran;
    }
}
