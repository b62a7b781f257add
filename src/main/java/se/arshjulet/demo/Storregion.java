package se.arshjulet.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.atgardsregister.Ikapp;
import se.arshjulet.demo.Storasvar.Storafolk;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * A whole region with years that have ended, made up and the same every time, to see and to measure the application at its real size.
 * It is stored as the services would have left it, but not through them, and no process has run: the rules of the entities hold, the
 * reports are set and frozen, and the pages work on it. The last nämnd of a region of several is abolished before its last year.
 */
@Dependent
public class Storregion {

    private static final long FRO = 31;
    private static final Month SVAREN_GRANSKADE = Month.AUGUST;

    @Inject
    StorregionRepository lager;

    @Inject
    Storanamnder organisation;

    @Inject
    Storafordjupade fordjupade;

    @Inject
    Storaret aret;

    @Inject
    Storasvar svaren;

    @Inject
    Ikapp ikapp;

    @Inject
    Clock klocka;

    private final Map<Long, List<Tidigarepunkt>> oppna = new HashMap<>();

    /** @param losenord everybody's, hashed */
    @Transactional
    public void organisation(Storlek storlek, String losenord) {
        organisation.laggUpp(storlek.namnder(), losenord);
    }

    /** The years to put in place, the oldest first; the last of them is the latest whose answers have been reviewed by now. */
    public List<Integer> aren(Storlek storlek) {
        return IntStream.rangeClosed(sistaAret() - storlek.ar() + 1, sistaAret()).boxed().toList();
    }

    private int sistaAret() {
        LocalDate idag = LocalDate.now(klocka);
        return idag.getMonth().compareTo(SVAREN_GRANSKADE) > 0 ? idag.getYear() - 1 : idag.getYear() - 2;
    }

    /** @param ar one of {@link #aren}, each after the one before it */
    @Transactional
    public void ar(int ar, Storlek storlek) {
        boolean sista = ar == sistaAret();
        Mall mall = lager.mall();
        Revisionsar revisionsar = lager.ar(ar, mall);
        List<Namnd> namnder = lager.namnder();
        if (sista && namnder.size() > 1 && storlek.ar() > 1) {
            namnder.get(namnder.size() - 1).inaktivera();
        }
        List<Namnd> granskade = namnder.stream().filter(Namnd::isAktiv).toList();
        Storafolk folk = Storafolk.av(lager.anvandare());
        List<FordjupadGranskning> arets = fordjupade.laggUpp(ar, storlek.fordjupade(), granskade);
        for (int i = 0; i < granskade.size(); i++) {
            Random slump = new Random(FRO * i + ar);
            Anvandare revisor = folk.revisorer().get(i % folk.revisorer().size());
            Arsgranskning granskning = new Arsgranskning(revisionsar, granskade.get(i), revisor, LocalDate.of(ar, 1, 9).atTime(8, 0));
            lager.lagg(granskning);
            lager.skriv();
            foljUpp(granskning, slump);
            List<Forbattringsomrade> forbattringar = aret.fyll(granskning, mall.las(), slump);
            svaren.avsluta(granskning, aret.rapport(granskning, folk.direktor()), forbattringar, arets.stream().filter(f -> f.adressat(granskning.getNamnd()).isPresent()).toList(), folk, sista, slump);
            minns(granskning, forbattringar);
        }
        lager.skriv();
    }

    /** What was dispatched enters the register of åtgärder, as when the register is first asked. */
    @Transactional
    public void register() {
        ikapp.hamta();
    }

    /** What earlier years left open; two of three points are mended a year later. */
    private void foljUpp(Arsgranskning granskning, Random slump) {
        List<Tidigarepunkt> forras = oppna.getOrDefault(granskning.getNamnd().getId(), List.of());
        List<Tidigarepunkt> kvar = new ArrayList<>();
        for (Tidigarepunkt forra : forras) {
            Tidigarepunkt punkt = new Tidigarepunkt(granskning, kvar.size() + 1, forra.getUrsprung(), forra.getKalla(), true);
            punkt.beskriv(null, forra.getText(), forra.isVasentlig());
            punkt.foljUpp(slump.nextInt(3) > 0 ? Atgardslage.ATGARDAT : Atgardslage.DELVIS, "Uppföljd vid årets granskning.");
            lager.lagg(punkt);
            kvar.add(punkt);
        }
        oppna.put(granskning.getNamnd().getId(), new ArrayList<>(kvar.stream().filter(Tidigarepunkt::isOppen).toList()));
    }

    private void minns(Arsgranskning granskning, List<Forbattringsomrade> forbattringar) {
        List<Tidigarepunkt> dess = oppna.get(granskning.getNamnd().getId());
        for (Forbattringsomrade omrade : forbattringar) {
            if (dess.stream().noneMatch(p -> p.sammaSom(null, omrade.getText()))) {
                Tidigarepunkt minne = new Tidigarepunkt(null, 0, granskning.getAr(), "Årsrapport " + granskning.getAr(), true);
                minne.beskriv(null, omrade.getText(), omrade.isVasentlig());
                dess.add(minne);
            }
        }
    }
}
