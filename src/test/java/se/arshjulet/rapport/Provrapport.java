package se.arshjulet.rapport;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The example year's whole report, in the forms that are measured, and made as long as is wanted. */
public final class Provrapport {

    private final RapportHtml html = new RapportHtml();
    private final RapportPdf pdf = new RapportPdf(html);
    private final Rapportunderlag norv = new Underlagsbyggare(Norvmaterial.material(), new Avsandare("Region Skåne", "Revisionskontoret"),
            Norvmaterial.faststallelse()).bygg();

    public byte[] pdf() {
        return pdf.pdf(norv);
    }

    /** The same library, words, types and pages, but neither tagged nor for the archive. */
    public byte[] enkelPdf() {
        ByteArrayOutputStream ut = new ByteArrayOutputStream(512 * 1024);
        Pdfsattning.kor(Pdfsattning.satt(html.dokument(norv), norv.bilder(), ut));
        return ut.toByteArray();
    }

    public byte[] docx() {
        return new RapportDocx().docx(html.fragment(norv), null);
    }

    /** @param ganger how many times each bilaga stands there; thirty times is about 140 pages */
    public byte[] langPdf(int ganger) {
        List<Rapportunderlag.Bilaga> bilagor = new ArrayList<>();
        for (int i = 0; i < ganger; i++) {
            for (Rapportunderlag.Bilaga bilaga : norv.bilagor()) {
                bilagor.add(new Rapportunderlag.Bilaga(bilaga.nummer() + "-" + i, bilaga.rubrik(), bilaga.text(), bilaga.dokument()));
            }
        }
        return pdf.pdf(new Rapportunderlag(norv.omslag(), norv.texter(), norv.intyg(), norv.avsnitt(), norv.kriterier(), norv.omradesskalor(),
                norv.delomradesskala(), norv.ansvarsomraden(), norv.omraden(), Collections.unmodifiableList(bilagor), norv.bilder(), norv.tidigare(), norv.nyckeltal(), norv.kallor(), norv.utseende()));
    }
}
