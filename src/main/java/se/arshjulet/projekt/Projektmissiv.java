package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Utskrift;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.platform.text.Text;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.RapportPdf;

/** The missiv of a fördjupad granskning as a document, one for each that it is sent to. The diarium keeps it as it was dispatched. */
@ApplicationScoped
public class Projektmissiv {

    @Inject
    RapportPdf tryck;

    /** What was decided too, since the words of the missiv may say it. */
    private static String svarSenast(Adressat adressat) {
        if (!adressat.arForSvar()) {
            return null;
        }
        String dag = String.valueOf(adressat.getSistaSvarsdag());
        return adressat.getBeslutadSvarsdag() == null ? dag : Texter.text("projekt.missiv.nySvarsdag", dag, adressat.getBeslutadSvarsdag().toString());
    }

    Handlingsfil till(Adressat adressat, FordjupadGranskning fordjupad, Projektbeslut beslut, String dnr) {
        String titel = Texter.text("projekt.handling.missiv", fordjupad.getRapportnummer(), fordjupad.getTitel());
        Utskrift brev = new Utskrift(titel, titel + ", " + adressat.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.tryck.till"), adressat.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.tryck.dnr"), dnr)
                .uppgift(Texter.text("beslut.tryck.beslut"), beslut.getBeslut().getText())
                .uppgift(Texter.text("projekt.falt.utskick"), Texter.text("fordjupning.utskick." + adressat.getUtskick()))
                .uppgift(Texter.text("beslut.tryck.svar"), svarSenast(adressat))
                .formaterat(Text.html(beslut.getMissiv()));
        return Handlingsfil.lagrad("missiv-" + fordjupad.getRapportnummer() + "-" + adressat.getNamnd().getKortnamn() + ".pdf", Handlingsfil.PDF, tryck.pdf(brev.dokument()));
    }
}
