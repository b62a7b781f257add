package se.arshjulet.belastning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import se.arshjulet.demo.Demoorganisation;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Apivandring;

/** Years of the load's own, long ago so that the demo's are left alone: one for each nämnd and revisionsår, started when asked for. */
final class Egnaar {

    private static final int FORSTA = 1951;

    private final List<String> namnder = Demoorganisation.las().namnder().stream().map(Demoorganisation.Namndpost::kortnamn).toList();
    private final Adminarbete admin;
    private final Deque<String> lediga = new ArrayDeque<>();
    private int nasta;

    /** @param forsta the first revisionsår that nobody else has */
    Egnaar(Adminarbete admin, int forsta) {
        this.admin = admin;
        nasta = FORSTA + forsta;
    }

    /** @return the year of a nämnd, begun, with its first task in the inbox of this yrkesrevisor */
    Apivandring starta(String yrkesrevisor) {
        if (lediga.isEmpty()) {
            admin.nyttAr(nasta);
            lediga.addAll(namnder);
            nasta++;
        }
        return Apivandring.starta(lediga.pop(), nasta - 1, yrkesrevisor);
    }
}
