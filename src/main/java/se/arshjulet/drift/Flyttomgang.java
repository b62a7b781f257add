package se.arshjulet.drift;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Flyttvag;
import se.arshjulet.platform.process.Samtidighet;

/** One round of a move, so that a press of the button is answered in a while however many there are. */
final class Flyttomgang {

    /** So many are asked for at a time. */
    private static final int AT_GANGEN = 100;

    private final Instansflytt flytt;
    private final Flyttvag vag;
    private final List<Brist> stannade = new ArrayList<>();
    private int flyttade;
    private int redan;

    Flyttomgang(Instansflytt flytt, Flyttvag vag) {
        this.flytt = flytt;
        this.vag = vag;
    }

    /** @param flest after so many it ends */
    Flyttutfall gor(int flest) {
        for (List<Flyttforslag.Process> nasta = nasta("", flest); !nasta.isEmpty(); nasta = nasta(nasta.get(nasta.size() - 1).id(), flest)) {
            nasta.forEach(this::flytta);
        }
        return new Flyttutfall(flyttade, redan, List.copyOf(stannade), Math.max(0, flytt.flyttbara(vag) - stannade.size()));
    }

    private List<Flyttforslag.Process> nasta(String efter, int flest) {
        return flyttade < flest ? flytt.flyttbara(vag, efter, Math.min(AT_GANGEN, flest - flyttade)) : List.of();
    }

    private void flytta(Flyttforslag.Process process) {
        try {
            if (flytt.flytta(vag, process)) {
                flyttade++;
            } else {
                redan++;
            }
        } catch (Regelbrott nej) {
            stannade.addAll(nej.brister());
        } catch (RuntimeException fel) {
            if (!Samtidighet.arKrock(fel)) {
                throw fel;
            }
            stannade.add(Brist.i("", "drift.modell.fel.upptagen", process.arende()));
        }
    }
}
