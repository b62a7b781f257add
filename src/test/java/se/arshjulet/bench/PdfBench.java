package se.arshjulet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.arshjulet.rapport.Provrapport;
import se.arshjulet.testsupport.Libreoffice;

/**
 * The whole årsrapport of the example year as PDF: {@code pdf} against LibreOffice, which converts the same report's DOCX;
 * {@code pdf_taggad} against the same library without tags and archive; {@code pdf_minne}, {@code pdf_500} and {@code pdf_sida}
 * tell what many reports and long ones cost.
 */
final class PdfBench {

    private static final int UPPVARMNING = 12;
    private static final double MB = 1024 * 1024;

    private final Provrapport rapport = new Provrapport();

    Matning motLibreoffice(Path mapp) throws Exception {
        Libreoffice kontor = new Libreoffice(mapp);
        byte[] docx = rapport.docx();
        for (int i = 0; i < UPPVARMNING; i++) {
            rapport.pdf();
        }
        return Matning.iTur("pdf", 1, 9, varv -> Tid.ms(rapport::pdf), varv -> Tid.ms(() -> kontor.pdf(docx)));
    }

    Matning motEnkel() throws Exception {
        return Matning.iTur("pdf_taggad", UPPVARMNING, 31, varv -> Tid.ms(rapport::pdf), varv -> Tid.ms(rapport::enkelPdf));
    }

    /** The most heap that a report in the making takes beyond what was there before (ours), against the 256 MB it may take (peer). */
    Matning minne() {
        rapport.pdf();
        double fore = iBruk();
        double mest = 0;
        for (int i = 0; i < 20; i++) {
            rensa();
            nollstallTopp();
            rapport.pdf();
            mest = Math.max(mest, topp() - fore);
        }
        return new Matning("pdf_minne", mest, 256, "MB", 20);
    }

    /** Heap in use after 500 reports in a row (ours) and after the first 50 of them (peer). */
    Matning femhundra() {
        double efterFemtio = 0;
        for (int i = 1; i <= 500; i++) {
            rapport.pdf();
            if (i == 50) {
                efterFemtio = iBruk();
            }
        }
        return new Matning("pdf_500", iBruk(), efterFemtio, "MB", 500);
    }

    /** What a page costs in a report of 500 pages or more (ours) and in one of a good hundred (peer). */
    Matning perSida() throws Exception {
        int[] ganger = {25, 130};
        List<List<Double>> tider = List.of(new ArrayList<>(), new ArrayList<>());
        for (int varv = 0; varv < 6; varv++) {
            for (int i = 0; i < ganger.length; i++) {
                byte[][] pdf = new byte[1][];
                int antal = ganger[i];
                double tid = Tid.ms(() -> pdf[0] = rapport.langPdf(antal));
                if (varv > 0) {
                    tider.get(i).add(tid / sidor(pdf[0]));
                }
            }
        }
        if (sidor(rapport.langPdf(ganger[1])) < 500) {
            throw new AssertionError("The long report has fewer than 500 pages");
        }
        return new Matning("pdf_sida", Matning.median(tider.get(1)), Matning.median(tider.get(0)), "ms", 5);
    }

    private static int sidor(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return dokument.getNumberOfPages();
        }
    }

    private static double iBruk() {
        rensa();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }

    private static void rensa() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }

    private static List<MemoryPoolMXBean> hog() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(del -> del.getType() == MemoryType.HEAP).toList();
    }

    private static void nollstallTopp() {
        hog().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double topp() {
        return hog().stream().mapToLong(del -> del.getPeakUsage().getUsed()).sum() / MB;
    }
}
