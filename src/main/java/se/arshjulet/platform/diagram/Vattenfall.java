package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.diagram.Form.Justering;

/**
 * How deviations lead to a result: each bar begins where the one above it ended. What the deviations do not explain is a bar of its own,
 * so that nobody takes a selection for the whole; without a result there is none, and no last bar either.
 *
 * @param led      what the bars are: the heading of their column in the table
 * @param poster  the deviations, in the order to be shown
 * @param resultat what they lead to, or null
 * @param ovrigt   the words for the rest
 * @param slut     the words for the result
 */
public record Vattenfall(String rubrik, String led, String enhet, List<Post> poster, BigDecimal resultat, String ovrigt, String slut) implements Diagram {

    private static final double STAPEL = 18;
    private static final double RADAVSTAND = 34;

    public Vattenfall {
        poster = List.copyOf(poster);
    }

    public record Post(String namn, BigDecimal varde) { }

    private record Stapel(String namn, BigDecimal fran, BigDecimal till, boolean summa) {
        BigDecimal varde() {
            return till.subtract(fran);
        }
    }

    @Override
    public String alternativ() {
        return rubrik + ", " + enhet + ". " + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        return new Datatabell(List.of(led, enhet), staplar().stream().map(s -> List.of(s.namn(), Tal.medTecken(s.varde()))).toList());
    }

    private List<Stapel> staplar() {
        List<Stapel> staplar = new ArrayList<>();
        BigDecimal nu = BigDecimal.ZERO;
        for (Post post : poster) {
            staplar.add(new Stapel(post.namn(), nu, nu.add(post.varde()), false));
            nu = nu.add(post.varde());
        }
        if (resultat != null) {
            if (nu.compareTo(resultat) != 0) {
                staplar.add(new Stapel(ovrigt, nu, resultat, false));
            }
            staplar.add(new Stapel(slut, BigDecimal.ZERO, resultat, true));
        }
        return staplar;
    }

    @Override
    public Ritning rita(double bredd) {
        Ritblad blad = new Ritblad(bredd);
        List<Stapel> staplar = staplar();
        Axel axel = Axel.over(staplar.stream().flatMap(s -> List.of(s.fran(), s.till()).stream()).toList(), bredd > SMAL ? 6 : 3);
        boolean smal = bredd <= SMAL;
        double vanster = smal ? 24 : 220;
        double hoger = bredd - 46;
        double rad = smal ? RADAVSTAND + Ritblad.RAD : RADAVSTAND;
        double topp = 24;
        double botten = topp + rad * staplar.size();
        blad.text(0, 12, enhet, Ritblad.LITEN, Justering.VANSTER, Stil.DOV);
        for (BigDecimal tal : axel.streck()) {
            double x = vanster + (hoger - vanster) * axel.andel(tal);
            blad.linje(x, topp, x, botten, tal.signum() == 0 ? Stil.NOLLINJE : Stil.RUTNAT);
            blad.text(x, botten + 16, Tal.text(tal), Justering.MITT, Stil.DOV);
        }
        for (int i = 0; i < staplar.size(); i++) {
            Stapel stapel = staplar.get(i);
            double y = topp + rad * i + (smal ? Ritblad.RAD + 6 : (RADAVSTAND - STAPEL) / 2);
            double fran = vanster + (hoger - vanster) * axel.andel(stapel.fran());
            double till = vanster + (hoger - vanster) * axel.andel(stapel.till());
            namn(blad, stapel, smal ? bredd : vanster - 14, y, smal);
            stapel(blad, stapel, Math.min(fran, till), Math.max(fran, till), y);
            if (i + 1 < staplar.size()) {
                blad.linje(till, y + STAPEL, till, y + rad, Stil.BINDNING);
            }
            blad.traff(0, y - (smal ? Ritblad.RAD : 6), bredd, STAPEL + (smal ? Ritblad.RAD : 12), stapel.namn() + ": " + Tal.medTecken(stapel.varde()) + "\u00a0" + enhet);
        }
        return blad.klar(botten + 24);
    }

    private static void namn(Ritblad blad, Stapel stapel, double bredd, double y, boolean smal) {
        Stil stil = stapel.summa() ? Stil.FET : Stil.TEXT;
        List<String> rader = Typsnitt.av(stil).rader(stapel.namn(), Ritblad.STORLEK, bredd, smal ? 1 : 2);
        double bas = smal ? y - 5 : y + STAPEL / 2 + 4 - (rader.size() - 1) * Ritblad.RAD / 2;
        for (int r = 0; r < rader.size(); r++) {
            if (smal) {
                blad.yta(0, bas - Ritblad.STORLEK, Typsnitt.av(stil).bredd(rader.get(r), Ritblad.STORLEK) + 3, Ritblad.RAD, Stil.LJUS);
            }
            blad.text(smal ? 0 : bredd, bas + r * Ritblad.RAD, rader.get(r), smal ? Justering.VANSTER : Justering.HOGER, stil);
        }
    }

    /** Worse is hatched, better is filled, the result is dark: and each has its signed figure. */
    private static void stapel(Ritblad blad, Stapel stapel, double x1, double x2, double y) {
        boolean samre = stapel.varde().signum() < 0;
        blad.yta(x1, y, Math.max(x2 - x1, 1), STAPEL, stapel.summa() ? Stil.SUMMA : samre ? Stil.SAMRE : Stil.BATTRE);
        if (samre && !stapel.summa()) {
            blad.raster(x1, y, x2 - x1, STAPEL, 7);
        }
        blad.text(x2 + 5, y + STAPEL / 2 + 4, Tal.medTecken(stapel.varde()), Justering.VANSTER, Stil.FET);
    }
}
