package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.platform.web.Texter;

/**
 * A report dispatched for svar asks the nämnd about every väsentlig avvikelse and every rekommendation that is addressed to it,
 * in the words of that day: later changes elsewhere do not change what was asked.
 */
@ApplicationScoped
public class Svarsbegaran {

    @Inject
    SvarRepository svar;

    @Inject
    GranskningRepository granskningar;

    @Inject
    FordjupadGranskningRepository fordjupade;

    void begar(@Observes Expedierad expedierad) {
        if (expedierad.missiv().arForSvar()) {
            Svar begart = new Svar(expedierad.missiv());
            fraga(begart, begart.getArsgranskning());
            svar.lagg(begart);
        }
    }

    /** An adressat that is asked for an answer is asked about exactly the rekommendationer that are addressed to it. */
    void begar(@Observes FordjupningExpedierad expedierad) {
        FordjupadGranskning fordjupad = expedierad.fordjupad();
        fordjupad.getAdressater().stream().filter(Adressat::arForSvar).filter(a -> svar.finn(fordjupad.getId(), a.getNamnd().getId()).isEmpty()).forEach(a -> {
            Svar begart = new Svar(fordjupad, a);
            fordjupad.attBesvaraAv(a.getNamnd()).forEach(r -> begart.fraga(r.getKalla(), inledning(r), r.getText()));
            svar.lagg(begart);
        });
    }

    /** What the nämnd answers, or has answered, in the fördjupade granskningens own svar is not asked once more. */
    private void fraga(Svar begart, Arsgranskning granskning) {
        granskningar.forbattringsomraden(granskning.getId()).stream().filter(Forbattringsomrade::isVasentlig)
                .forEach(f -> begart.fraga(kalla(f), null, f.getText()));
        fordjupade.som(granskning.getNamnd().getId(), granskning.getAr()).stream().filter(f -> svar.finn(f.getId(), granskning.getNamnd().getId()).isEmpty())
                .flatMap(f -> f.attBesvaraAv(granskning.getNamnd()).stream())
                .forEach(r -> begart.fraga(r.getKalla(), inledning(r), r.getText()));
    }

    private static String kalla(Forbattringsomrade omrade) {
        return omrade.getForvaltning() == null ? Texter.text("svar.kalla.avvikelse")
                : Texter.text("svar.kalla.avvikelseForvaltning", omrade.getForvaltning().getNamn());
    }

    private static String inledning(Rekommendation rekommendation) {
        return rekommendation.getOverordnad() == null ? null : rekommendation.getOverordnad().getText();
    }
}
