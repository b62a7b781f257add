package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Handlingskalla;
import se.arshjulet.diarium.Utskrift;
import se.arshjulet.platform.text.Text;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.RapportPdf;

/**
 * The missiv as a document: as PDF when it is dispatched, which the diarium keeps. Of one that was dispatched before there was a diarium the
 * words that were decided, as a page.
 */
@ApplicationScoped
public class Missivhandling implements Handlingskalla {

    @Inject
    MissivRepository missiv;

    @Inject
    RapportPdf tryck;

    public byte[] pdf(Missiv beslutat, String dnr) {
        return tryck.pdf(skriv(beslutat, dnr).dokument());
    }

    private static Utskrift skriv(Missiv beslutat, String dnr) {
        Arsgranskning granskning = beslutat.getArsgranskning();
        String titel = Texter.text("beslut.handling.titel", String.valueOf(granskning.getAr()));
        return new Utskrift(titel, titel + ", " + granskning.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.handling.till"), granskning.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.handling.dnr"), dnr)
                .uppgift(Texter.text("beslut.handling.beslut"), beslutat.getBeslut().getText())
                .uppgift(Texter.text("beslut.handling.svar"), beslutat.arForSvar() ? String.valueOf(beslutat.getSistaSvarsdag()) : null)
                .formaterat(Text.html(beslutat.getText()));
    }

    @Override
    public String kod() {
        return "missiv";
    }

    @Override
    public byte[] innehall(Long id) {
        return skriv(missiv.medId(id), null).sida().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Set<Long> aberopade(Set<Long> ider) {
        return ider;
    }

    @Override
    public void gallra(Long id) {
        throw new IllegalStateException("A missiv is kept for good");
    }
}
