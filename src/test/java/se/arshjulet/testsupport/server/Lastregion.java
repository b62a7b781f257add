package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Losenord;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;

/** Eight auditors, eight direktörer, and a past year of many nämnder: its timers are all due, so that the engine works beside them. */
@ApplicationScoped
public class Lastregion {

    public static final int PER_ROLL = 8;
    public static final int AR = 1990;
    public static final String LOSENORD = "last-och-belastning-16";

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    MallRepository mallar;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    ArsgranskningService arenden;

    @Inject
    Losenord losenord;

    @Inject
    Provdata prov;

    public static String revisor(int nummer) {
        return "lastrevisor" + nummer % PER_ROLL;
    }

    public static String direktor(int nummer) {
        return "lastdirektor" + nummer % PER_ROLL;
    }

    @Transactional
    public void personer() {
        String hash = losenord.hasha(LOSENORD);
        IntStream.range(0, PER_ROLL).forEach(i -> {
            ny(revisor(i), Roll.YRKESREVISOR, hash);
            ny(direktor(i), Roll.REVISIONSDIREKTOR, hash);
        });
        arsgranskningar.lagg(new Revisionsar(AR, mallar.alla().stream().findFirst().orElseThrow()));
    }

    private void ny(String anvandarnamn, Roll roll, String hash) {
        Anvandare vem = new Anvandare(anvandarnamn, anvandarnamn, Set.of(roll));
        vem.bytLosenord(hash);
        anvandare.lagg(vem);
    }

    /** @return the ids of the årsgranskningar; number {@code n}, of nämnden L{@code n}, begins with auditor {@code n} modulo eight */
    public List<Long> starta(int antal) {
        return IntStream.range(0, antal).mapToObj(n -> {
            namnd("L" + n);
            return prov.som(direktor(n), () -> arenden.starta(AR, "L" + n, revisor(n)));
        }).toList();
    }

    private void namnd(String kortnamn) {
        Namnd namnd = new Namnd("lastnämnden " + kortnamn, kortnamn);
        namnd.laggTillForvaltning("Lastförvaltningen", "LF");
        prov.laggTill(namnd);
    }
}
