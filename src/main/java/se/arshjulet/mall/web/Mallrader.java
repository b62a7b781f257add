package se.arshjulet.mall.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.primefaces.PrimeFaces;

/** Moves a row in a list and lets the keyboard follow it, so that it can be moved several places. */
final class Mallrader {

    private Mallrader() {
    }

    /**
     * @param steg -1 upwards, 1 downwards
     * @param id   of the list in the page
     */
    static <T> void flytta(List<T> lista, T rad, int steg, String id) {
        int fran = plats(lista, rad);
        int till = fran + steg;
        if (fran >= 0 && till >= 0 && till < lista.size()) {
            lista.add(till, lista.remove(fran));
            boolean upp = till > 0 && (steg < 0 || till == lista.size() - 1);
            // the last word: else the focus may go back to the button with the id of the one that was pressed, which is another row's by now
            PrimeFaces.current().executeScript("document.getElementById('" + id + ":" + till + ":" + (upp ? "upp" : "ned") + "').focus();PrimeFaces.customFocus=true");
        }
    }

    /** By identity: two rows may say the same. */
    static <T> void taBort(List<T> lista, T rad) {
        lista.removeIf(annan -> annan == rad);
    }

    /** Fewer steps lose the last ones, more are empty. */
    static <T> void antal(List<T> lista, int antal, Supplier<T> ny) {
        while (lista.size() > antal) {
            lista.remove(lista.size() - 1);
        }
        while (lista.size() < antal) {
            lista.add(ny.get());
        }
    }

    private static <T> int plats(List<T> lista, T rad) {
        return IntStream.range(0, lista.size()).filter(i -> lista.get(i) == rad).findFirst().orElse(-1);
    }
}
