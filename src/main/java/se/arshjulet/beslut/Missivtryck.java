package se.arshjulet.beslut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Handlingskalla;
import se.arshjulet.diarium.Utskrift;
import se.arshjulet.platform.text.Text;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.rapport.Svenska;

/**
 * The missiv as a document. It is set as PDF when it is asked for, until it is dispatched; then what was dispatched is kept, here and in the
 * diarium. Of one that was dispatched before that the words that were decided, as a page.
 */
@ApplicationScoped
public class Missivtryck implements Handlingskalla {

    @Inject
    MissivRepository missiv;

    @Inject
    RapportPdf tryck;

    @Inject
    Clock klocka;

    /** The letter as it is dispatched, kept from now on. */
    public byte[] frys(Missiv beslutat, String dnr) {
        byte[] innehall = tryck.pdf(skriv(beslutat, dnr).dokument());
        missiv.lagg(new Missivfil(beslutat, innehall, LocalDateTime.now(klocka)));
        return innehall;
    }

    byte[] pdf(Missiv beslutat) {
        return missiv.fil(beslutat).map(Missivfil::innehall).orElseGet(() -> tryck.pdf(skriv(beslutat, null).dokument()));
    }

    private static Utskrift skriv(Missiv beslutat, String dnr) {
        Arsgranskning granskning = beslutat.getArsgranskning();
        String titel = Texter.text("beslut.tryck.titel", String.valueOf(granskning.getAr()));
        return new Utskrift(titel, titel + ", " + granskning.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.tryck.till"), granskning.getNamnd().getNamn())
                .uppgift(Texter.text("beslut.tryck.dnr"), dnr)
                .uppgift(Texter.text("beslut.tryck.beslut"), beslutat.getBeslut().getText())
                .uppgift(Texter.text("beslut.tryck.svar"), beslutat.arForSvar() ? String.valueOf(beslutat.getSistaSvarsdag()) : null)
                .formaterat(Text.html(beslutat.getText()))
                .stycke(underskrift(beslutat));
    }

    private static String underskrift(Missiv beslutat) {
        return beslutat.arUndertecknat() ? Texter.text("beslut.tryck.undertecknat", beslutat.getUndertecknadAv().getNamn(), Svenska.datum(beslutat.getUndertecknad().toLocalDate()))
                : Texter.text("beslut.tryck.ejundertecknat");
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
