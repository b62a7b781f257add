package se.arshjulet.platform.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.platform.diagram.Form.Justering;
import se.arshjulet.platform.text.Tal;

/**
 * How deviations lead to a result, or one year's amount to the next: each bar begins where the one above it ended. What they do not explain
 * is a bar of its own, so that nobody takes a selection for the whole; without a result there is none, and no last bar either.
 *
 * @param led      what the bars are: the heading of their column in the table
 * @param start    what the bars begin from, told first, or null when it is nought; the axis shows what differs from it, since the steps
 *                 of a bridge are not seen on the scale of the whole
 * @param poster  the deviations, in the order to be shown
 * @param resultat what they lead to, or null
 * @param ovrigt   the words for the rest
 * @param slut     the words for the result
 */
public record Vattenfall(String rubrik, String led, String enhet, Post start, List<Post> poster, BigDecimal resultat, String ovrigt, String slut) implements Diagram {

    private static final double STAPEL = 18;
    private static final double RADAVSTAND = 34;

    public Vattenfall {
        poster = List.copyOf(poster);
    }

    /** Bars that begin at nought. */
    public Vattenfall(String rubrik, String led, String enhet, List<Post> poster, BigDecimal resultat, String ovrigt, String slut) {
        this(rubrik, led, enhet, null, poster, resultat, ovrigt, slut);
    }

    /** @param delsumma adds up posts above it, and leads no further itself */
    public record Post(String namn, BigDecimal varde, boolean delsumma) {
        public Post(String namn, BigDecimal varde) {
            this(namn, varde, false);
        }
    }

    private record Stapel(String namn, BigDecimal fran, BigDecimal till, boolean summa, String text) {
        boolean samre() {
            return till.compareTo(fran) < 0;
        }
    }

    @Override
    public String alternativ() {
        return rubrik + ", " + enhet + ". " + tabell().somMening() + ".";
    }

    @Override
    public Datatabell tabell() {
        return new Datatabell(List.of(led, enhet), staplar().stream().map(s -> List.of(s.namn(), s.text())).toList());
    }

    private List<Stapel> staplar() {
        List<Stapel> staplar = new ArrayList<>();
        BigDecimal nu = BigDecimal.ZERO;
        if (start != null) {
            staplar.add(new Stapel(start.namn(), nu, nu, true, Tal.text(start.varde(), decimaler())));
        }
        for (Post post : poster) {
            BigDecimal fran = post.delsumma() ? nu.subtract(post.varde()) : nu;
            nu = fran.add(post.varde());
            staplar.add(steg(post.namn(), fran, nu, post.delsumma()));
        }
        if (resultat != null) {
            if (nu.compareTo(resultat) != 0) {
                staplar.add(steg(ovrigt, nu, resultat, false));
            }
            String text = start == null ? Tal.medTecken(resultat, decimaler()) : Tal.text(start.varde().add(resultat), decimaler());
            staplar.add(new Stapel(slut, BigDecimal.ZERO, resultat, true, text));
        }
        return staplar;
    }

    private Stapel steg(String namn, BigDecimal fran, BigDecimal till, boolean summa) {
        return new Stapel(namn, fran, till, summa, Tal.medTecken(till.subtract(fran), decimaler()));
    }

    private int decimaler() {
        return Tal.decimaler(Stream.concat(poster.stream().map(Post::varde), Stream.of(resultat == null ? BigDecimal.ZERO : resultat)));
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
        blad.text(0, 12, start == null ? enhet : enhet + ", skillnad mot " + start.namn(), Ritblad.LITEN, Justering.VANSTER, Stil.DOV);
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
            blad.traff(0, y - (smal ? Ritblad.RAD : 6), bredd, STAPEL + (smal ? Ritblad.RAD : 12), stapel.namn() + ": " + stapel.text() + "\u00a0" + enhet);
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
        boolean samre = stapel.samre();
        blad.yta(x1, y, Math.max(x2 - x1, 1), STAPEL, stapel.summa() ? Stil.SUMMA : samre ? Stil.SAMRE : Stil.BATTRE);
        if (samre && !stapel.summa()) {
            blad.raster(x1, y, x2 - x1, STAPEL, 7);
        }
        blad.text(x2 + 5, y + STAPEL / 2 + 4, stapel.text(), Justering.VANSTER, Stil.FET);
    }
}
