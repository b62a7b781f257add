package se.arshjulet.platform.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.platform.diagram.Form.Justering;
import se.arshjulet.platform.diagram.Form.Punkt;

/**
 * Draws a matrix: what moves is numbered, its stages are an open circle, a square and a filled circle, and an arrow goes from each
 * to the next. What stays where it was is drawn once, as its latest stage. The names stand to the right, or below where it is narrow.
 */
final class Matrisritare {

    private static final double RADIE = 9;
    private static final double MARKE = 24;
    private static final Stil[] TONER = {Stil.TON_1, Stil.TON_2, Stil.TON_3, Stil.TON_4};

    private final Matris matris;
    private final Ritblad blad;
    private final boolean smal;
    private final double vanster = 42;
    private final double topp = 8;
    private final double rutbredd;
    private final double ruthojd = 62;
    private final Map<String, Integer> upptagna = new HashMap<>();

    Matrisritare(Matris matris, double bredd) {
        this.matris = matris;
        blad = new Ritblad(bredd);
        smal = bredd <= Diagram.SMAL;
        rutbredd = Math.min(86, (bredd - vanster - (smal ? 0 : 210)) / matris.sida());
    }

    Ritning rita() {
        rutor();
        List<Runnable> market = new ArrayList<>();
        for (int v = 0; v < matris.vandringar().size(); v++) {
            vandring(v, market);
        }
        market.forEach(Runnable::run);
        double botten = topp + ruthojd * matris.sida() + 46;
        return blad.klar(Math.max(botten, smal ? namn(0, botten + 14) : namn(vanster + rutbredd * matris.sida() + 18, topp + 10)));
    }

    private void rutor() {
        for (int rad = 1; rad <= matris.sida(); rad++) {
            for (int kolumn = 1; kolumn <= matris.sida(); kolumn++) {
                Matris.Ruta ruta = matris.rutor().get((rad - 1) * matris.sida() + kolumn - 1);
                blad.yta(x(kolumn), y(rad), rutbredd, ruthojd, TONER[ruta.ton() - 1]);
                blad.text(x(kolumn) + rutbredd - 5, y(rad) + 13, ruta.text(), 10, Justering.HOGER, Stil.DOV);
            }
            blad.text(vanster - 8, y(rad) + ruthojd / 2 + 4, String.valueOf(rad), Justering.HOGER, Stil.TEXT);
            blad.text(x(rad) + rutbredd / 2, y(1) + ruthojd + 17, String.valueOf(rad), Justering.MITT, Stil.TEXT);
        }
        blad.text(0, y(1) + ruthojd + 36, "↑ " + matris.radled(), Justering.VANSTER, Stil.FET);
        blad.text(x(matris.sida()) + rutbredd, y(1) + ruthojd + 36, matris.kolumnled() + " →", Justering.HOGER, Stil.FET);
    }

    private void vandring(int nummer, List<Runnable> market) {
        Matris.Vandring vandring = matris.vandringar().get(nummer);
        List<Matris.Lage> lagen = vandring.lagen();
        Punkt fran = null;
        for (int skede = 0; skede < lagen.size(); skede++) {
            Matris.Lage lage = lagen.get(skede);
            if (lage == null || skede + 1 < lagen.size() && lage.samma(lagen.get(skede + 1))) {
                continue;
            }
            Punkt har = plats(lage);
            if (fran != null) {
                pil(fran, har);
            }
            int detta = skede;
            market.add(() -> marke(nummer, detta, har));
            blad.traff(har.x() - 12, har.y() - 12, 24, 24, (nummer + 1) + " " + vandring.namn() + ", " + matris.skeden().get(skede) + ": " + lage.text());
            fran = har;
        }
    }

    /** The next free place in a field: three in a row below its text, then a row more. */
    private Punkt plats(Matris.Lage lage) {
        int upptagen = upptagna.merge(lage.rad() + "/" + lage.kolumn(), 1, Integer::sum) - 1;
        int iRad = Math.max(1, (int) (rutbredd / MARKE));
        return new Punkt(x(lage.kolumn()) + MARKE / 2 + 2 + upptagen % iRad * MARKE, y(lage.rad()) + 29 + upptagen / iRad % 2 * (MARKE - 3));
    }

    private void marke(int nummer, int skede, Punkt p) {
        boolean sista = skede == matris.skeden().size() - 1;
        Stil stil = sista ? Stil.FYLLD : Stil.TOM;
        blad.symbol(skede == 1 && !sista ? 1 : 0, p.x(), p.y(), skede == 1 && !sista ? RADIE - 1 : RADIE, stil);
        blad.text(p.x(), p.y() + 4, nummer < 0 ? "" : String.valueOf(nummer + 1), Ritblad.LITEN, Justering.MITT, sista ? Stil.LJUS : Stil.TEXT);
    }

    private void pil(Punkt fran, Punkt till) {
        double langd = Math.hypot(till.x() - fran.x(), till.y() - fran.y());
        double dx = (till.x() - fran.x()) / langd;
        double dy = (till.y() - fran.y()) / langd;
        double x = till.x() - dx * (RADIE + 2);
        double y = till.y() - dy * (RADIE + 2);
        blad.linje(fran.x() + dx * RADIE, fran.y() + dy * RADIE, x - dx * 6, y - dy * 6, Stil.PIL);
        blad.flak(Stil.PILSPETS, x, y, x - dx * 8 - dy * 4, y - dy * 8 + dx * 4, x - dx * 8 + dy * 4, y - dy * 8 - dx * 4);
    }

    /** @return where the next thing below may begin */
    private double namn(double x, double start) {
        double y = start;
        for (int skede = 0; skede < matris.skeden().size(); skede++) {
            marke(-1, skede, new Punkt(x + RADIE, y - 4));
            blad.text(x + 26, y, matris.skeden().get(skede), Justering.VANSTER, Stil.TEXT);
            y += 22;
        }
        y += 8;
        for (int v = 0; v < matris.vandringar().size(); v++) {
            Matris.Vandring vandring = matris.vandringar().get(v);
            blad.text(x, y, (v + 1) + ".", Justering.VANSTER, Stil.FET);
            for (String rad : Typsnitt.av(Stil.TEXT).rader(vandring.namn(), Ritblad.STORLEK, blad.bredd() - x - 26, 3)) {
                blad.text(x + 26, y, rad, Justering.VANSTER, Stil.TEXT);
                y += Ritblad.RAD;
            }
            blad.text(x + 26, y, vandring.vag(), Ritblad.LITEN, Justering.VANSTER, Stil.DOV);
            y += Ritblad.RAD + 7;
        }
        return y;
    }

    private double x(int kolumn) {
        return vanster + rutbredd * (kolumn - 1);
    }

    private double y(int rad) {
        return topp + ruthojd * (matris.sida() - rad);
    }
}
