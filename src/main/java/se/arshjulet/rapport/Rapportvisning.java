package se.arshjulet.rapport;

import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.mall.DokumentmallRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Shows the årsrapport to whoever may read it: the frozen document, to the letter, once there is one; before that the draft as it
 * stands, which is arbetsmaterial. Who may read which is {@link Insyn}'s to say.
 */
@Tjanst
public class Rapportvisning {

    @Inject
    Insyn insyn;

    @Inject
    RapportRepository rapporter;

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    @Inject
    RapportDocx docx;

    @Inject
    DokumentmallRepository mallar;

    @Tillaten
    public Visning visa(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        return fryst == null ? Visning.utkast(granskning, html.fragment(sammanstallning.utkast(arsgranskningId)))
                : Visning.fryst(granskning, fryst.getHtml(), fryst.getFrystNar());
    }

    /** The year in pictures, for those who may read the report it ends in. */
    @Tillaten
    public Visning bilder(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        return Visning.fryst(granskning, html.bilder(sammanstallning.bilder(arsgranskningId)), fryst == null ? null : fryst.getFrystNar());
    }

    @Tillaten(nyckel = Apiratt.ARSGRANSKNINGAR_LASA)
    public Rapportfil pdf(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        return new Rapportfil(namn(granskning, fryst) + ".pdf", fryst == null ? pdf.pdf(sammanstallning.utkast(arsgranskningId)) : fryst.getPdf());
    }

    /** The same words as the page and the PDF, for a word processor; of a frozen report the frozen words. */
    @Tillaten(nyckel = Apiratt.ARSGRANSKNINGAR_LASA)
    public Rapportfil docx(Long arsgranskningId) {
        Arsgranskning granskning = insyn.kravInnehall(arsgranskningId);
        Arsrapport fryst = fryst(granskning);
        String innehall = fryst == null ? html.fragment(sammanstallning.utkast(arsgranskningId)) : fryst.getHtml();
        return new Rapportfil(namn(granskning, fryst) + ".docx", docx.docx(innehall, mallar.gallande()));
    }

    private static String namn(Arsgranskning granskning, Arsrapport fryst) {
        return "arsrapport-" + granskning.getBeteckning().toLowerCase(Svenska.SPRAK) + (fryst == null ? "-utkast" : "");
    }

    /**
     * Whether a file is the frozen report, byte for byte, and else what differs.
     *
     * @throws Regelbrott when no report is frozen yet
     */
    @Tillaten
    public Filkontroll kontrollera(Long arsgranskningId, byte[] fil) {
        Arsrapport fryst = fryst(insyn.kravInnehall(arsgranskningId));
        if (fryst == null) {
            throw new Regelbrott("", "rapport.fel.ejfryst");
        }
        return Filkontroll.av(fryst, fil);
    }

    /** The frozen report, or null when there is only a draft and the caller works on it. */
    private Arsrapport fryst(Arsgranskning granskning) {
        Arsrapport fryst = rapporter.arsrapport(granskning.getId()).filter(Arsrapport::arFryst).orElse(null);
        if (fryst == null && !insyn.arbetar(granskning)) {
            throw new Obehorig("utkast till årsrapport " + granskning.getId());
        }
        return fryst;
    }
}
