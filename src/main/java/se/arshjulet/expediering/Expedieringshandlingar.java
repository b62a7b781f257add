package se.arshjulet.expediering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.beslut.Missivtryck;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Slag;
import se.arshjulet.mall.DokumentmallRepository;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.RapportDocx;
import se.arshjulet.rapport.Rapportkalla;

/** What leaves the house with a report, entered in the diarium: the frozen PDF as it lies, the same words for a word processor, and the missiv, as they are sent. */
@ApplicationScoped
public class Expedieringshandlingar {

    @Inject
    Diarium diarium;

    @Inject
    RapportDocx docx;

    @Inject
    DokumentmallRepository mallar;

    @Inject
    Missivtryck tryck;

    void registrera(Diariearende arende, Arsrapport rapport, Missiv missiv, LocalDate dag) {
        Arsgranskning granskning = rapport.getArsgranskning();
        String namnd = granskning.getNamnd().getNamn();
        String ar = String.valueOf(granskning.getAr());
        String filnamn = granskning.getBeteckning().toLowerCase(Locale.ROOT);
        diarium.expedierad(arende, Handlingspost.av(Slag.ARSRAPPORT, Texter.text("expediering.handling.rapport", ar, namnd), namnd, dag, Rapportkalla.fil(rapport)));
        diarium.expedierad(arende, Handlingspost.av(Slag.ARSRAPPORT, Texter.text("expediering.handling.word", ar, namnd), namnd, dag,
                Handlingsfil.lagrad("arsrapport-" + filnamn + ".docx", Handlingsfil.DOCX, docx.docx(rapport.getHtml(), mallar.gallande()))));
        diarium.expedierad(arende, Handlingspost.av(Slag.MISSIV, Texter.text("expediering.handling.missiv", ar, namnd), namnd, dag,
                Handlingsfil.lagrad("missiv-" + filnamn + ".pdf", Handlingsfil.PDF, tryck.frys(missiv, arende.getDnr()))));
    }
}
