package se.arshjulet.belastning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.demo.Demoorganisation;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apivandring;
import se.arshjulet.testsupport.Demoserver;

/**
 * Years of the load's own: one for each nämnd and revisionsår, started when asked for. Their numbers are of long ago, so that the demo's are left alone, but
 * their plans are as of a year that has just begun: two steps are open, or some more if one says which, and nothing is due.
 */
final class Egnaar {

    private static final int FORSTA = 1951;
    private static final LocalDate ATT_KOMMA = Demoserver.IDAG.plusYears(5);

    private final List<String> namnder = Demoorganisation.las().namnder().stream().map(Demoorganisation.Namndpost::kortnamn).toList();
    private final Adminarbete admin;
    private final Set<Steg> oppna = EnumSet.of(Steg.OBEROENDE, Steg.RISKPLAN);
    private final Deque<String> lediga = new ArrayDeque<>();
    private int nasta;

    /** @param forsta the first revisionsår that nobody else has */
    Egnaar(Adminarbete admin, int forsta, Steg... ocksaOppna) {
        this.admin = admin;
        nasta = FORSTA + forsta;
        oppna.addAll(List.of(ocksaOppna));
    }

    /** @return the year of a nämnd, begun, with its first task in the inbox of this yrkesrevisor */
    Apivandring starta(String yrkesrevisor) {
        if (lediga.isEmpty()) {
            admin.nyttAr(nasta);
            admin.skjutFram(nasta, ATT_KOMMA, oppna);
            lediga.addAll(namnder);
            nasta++;
        }
        return Apivandring.starta(lediga.pop(), nasta - 1, yrkesrevisor);
    }
}
