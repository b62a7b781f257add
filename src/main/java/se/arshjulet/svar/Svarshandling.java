package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Handlingskalla;
import se.arshjulet.diarium.Utskrift;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.RapportPdf;

/**
 * The nämnd's answer as a document: as PDF when it is submitted, which the diarium keeps. Of one that came before there was a diarium the words
 * as they stand, as a page.
 */
@ApplicationScoped
public class Svarshandling implements Handlingskalla {

    @Inject
    SvarRepository svar;

    @Inject
    RapportPdf tryck;

    byte[] pdf(Svar lamnat, String dnr) {
        return tryck.pdf(skriv(lamnat, dnr).dokument());
    }

    private static Utskrift skriv(Svar lamnat, String dnr) {
        Arsgranskning granskning = lamnat.getArsgranskning();
        String titel = Texter.text("svar.handling.titel", String.valueOf(granskning.getAr()));
        Utskrift ut = new Utskrift(titel, titel + ", " + granskning.getNamnd().getNamn())
                .uppgift(Texter.text("svar.handling.fran"), granskning.getNamnd().getNamn())
                .uppgift(Texter.text("svar.handling.dnr"), dnr)
                .uppgift(Texter.text("svar.handling.beslut"), lamnat.getBeslut() == null ? null : lamnat.getBeslut().getText())
                .uppgift(Texter.text("svar.handling.lamnat"), String.valueOf(lamnat.getLamnat().toLocalDate()));
        lamnat.getPunkter().forEach(punkt -> skriv(ut, punkt));
        return ut;
    }

    private static void skriv(Utskrift ut, Svarspunkt punkt) {
        ut.rubrik(punkt.getOrdning() + ". " + punkt.getKalla()).stycke(punkt.getInledning() == null ? punkt.getRubrik() : punkt.getInledning() + "\n" + punkt.getRubrik());
        if (punkt.isAvslag()) {
            ut.uppgift(Texter.text("svar.handling.avslag"), punkt.getAvslagsmotiv());
        } else if (punkt.getAtgard() != null) {
            ut.uppgift(Texter.text("svar.handling.atgard"), punkt.getAtgard().getBeskrivning())
                    .uppgift(Texter.text("svar.handling.ansvarig"), punkt.getAtgard().getAnsvarig())
                    .uppgift(Texter.text("svar.handling.klart"), punkt.getAtgard().getKlartSenast() == null ? null : punkt.getAtgard().getKlartSenast().toString());
        }
    }

    @Override
    public String kod() {
        return "svar";
    }

    @Override
    public byte[] innehall(Long id) {
        return skriv(svar.medId(id), null).sida().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        return ider;
    }

    @Override
    public void gallra(Long id) {
        throw new IllegalStateException("A svar is kept for good");
    }
}
