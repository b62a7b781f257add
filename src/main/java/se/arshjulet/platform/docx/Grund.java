package se.arshjulet.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The document before there is a word in it: the application's own look on A4. */
final class Grund {

    /** A4, margins of 30 mm beside the text, in twentieths of a point. */
    private static final int A4_BREDD = 11906;
    private static final int A4_HOJD = 16838;
    private static final int SIDMARGINAL = 1701;
    private static final int HOJDMARGINAL = 1531;
    private static final int RAMAVSTAND = 794;

    private Grund() { }

    static XWPFDocument medfoljande() throws IOException {
        XWPFDocument ny = new XWPFDocument();
        ny.createStyles().setStyles(formatmallar());
        CTSectPr sida = ny.getDocument().getBody().addNewSectPr();
        sida.addNewPgSz().setW(BigInteger.valueOf(A4_BREDD));
        sida.getPgSz().setH(BigInteger.valueOf(A4_HOJD));
        CTPageMar marginaler = sida.addNewPgMar();
        marginaler.setLeft(BigInteger.valueOf(SIDMARGINAL));
        marginaler.setRight(BigInteger.valueOf(SIDMARGINAL));
        marginaler.setTop(BigInteger.valueOf(HOJDMARGINAL));
        marginaler.setBottom(BigInteger.valueOf(HOJDMARGINAL));
        marginaler.setHeader(BigInteger.valueOf(RAMAVSTAND));
        marginaler.setFooter(BigInteger.valueOf(RAMAVSTAND));
        marginaler.setGutter(BigInteger.ZERO);
        return omlast(ny);
    }

    /** With our settings, and read anew, so that everything that has been put in is known by the library too. */
    static XWPFDocument omlast(XWPFDocument ny) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ny) {
            ny.write(ut);
        }
        try {
            OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(ut.toByteArray()));
            PackagePart installningar = paket.getPart(PackagingURIHelper.createPartName("/word/settings.xml"));
            try (InputStream fran = resurs("installningar.xml"); OutputStream till = installningar.getOutputStream()) {
                fran.transferTo(till);
            }
            return new XWPFDocument(paket);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static CTStyles formatmallar() {
        try (InputStream fil = resurs("formatmallar.xml")) {
            return StylesDocument.Factory.parse(fil).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    static CTNumbering numrering() {
        try (InputStream fil = resurs("numrering.xml")) {
            return NumberingDocument.Factory.parse(fil).getNumbering();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resurs(String namn) {
        return Grund.class.getResourceAsStream("/docx/" + namn);
    }
}
