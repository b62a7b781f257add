package se.arshjulet.rapport;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.mall.Mallkontroll;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;

/** Shows what an edition of a template does to a whole report, before it is settled: with the content of a year, and nothing is stored. */
@Tjanst
public class MallprovService {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Insyn insyn;

    @Inject
    MallRepository mallar;

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    @Inject
    RapportPdf pdf;

    /** The years to choose from: those whose report has been begun first, and of them the newest. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public List<Arsgranskning> alternativ() {
        return arsgranskningar.alla().stream().filter(granskning -> granskning.getStatus() != Arsgranskning.Status.AVBRUTEN).filter(insyn::farProvaMall)
                .sorted(Comparator.comparing((Arsgranskning granskning) -> granskning.getFas().compareTo(Fas.RAPPORT) < 0)).toList();
    }

    /**
     * @param arsgranskningId the year, or null for the first of {@link #alternativ()}
     * @throws Regelbrott when the template does not hold together yet, or there is no year to show it with
     */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public Mallvisning visa(Long mallId, Long arsgranskningId) {
        Mall mall = mall(mallId);
        Arsgranskning granskning = granskning(arsgranskningId);
        Mallprov prov = sammanstallning.prova(granskning.getId(), mall.las());
        return new Mallvisning(mall.getNamn(), mall.getUtgava(), granskning, prov.utanPlats(), html.fragment(prov.underlag()));
    }

    /** The same as a PDF with cover and contents; throws as above. */
    @Tillaten({Roll.ADMINISTRATOR, Roll.REVISIONSDIREKTOR})
    public byte[] pdf(Long mallId, Long arsgranskningId) {
        return pdf.pdf(sammanstallning.prova(granskning(arsgranskningId).getId(), mall(mallId).las()).underlag());
    }

    private Mall mall(Long id) {
        Mall mall = id == null ? null : mallar.finn(id).orElse(null);
        if (mall == null) {
            throw new Obehorig("mall " + id);
        }
        if (!Mallkontroll.brister(mall.las()).isEmpty()) {
            throw new Regelbrott("", "rapport.fel.mallprov.brister", mall.getNamn(), mall.getUtgava());
        }
        return mall;
    }

    private Arsgranskning granskning(Long id) {
        List<Arsgranskning> alla = alternativ();
        if (alla.isEmpty()) {
            throw new Regelbrott("", "rapport.fel.mallprov.ingetAr");
        }
        return id == null ? alla.get(0) : alla.stream().filter(granskning -> granskning.getId().equals(id)).findFirst()
                .orElseThrow(() -> new Obehorig("mallprov på årsgranskning " + id));
    }
}
