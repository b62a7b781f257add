package se.arshjulet.innehall;

import java.util.Comparator;
import java.util.List;
import se.arshjulet.rapport.Omradesbedomning;

/** The verdict of an area with its motive; varningsmotiv answers a warning that verdict and findings do not agree. */
public record OmradesbedomningInnehall(String omrade, Integer bedomning, String motiv, String varningsmotiv,
        List<Delbedomning> delbedomningar) {

    public OmradesbedomningInnehall {
        motiv = Tomt.text(motiv);
        delbedomningar = Tomt.lista(delbedomningar);
    }

    static OmradesbedomningInnehall av(Omradesbedomning bedomning) {
        return new OmradesbedomningInnehall(bedomning.getOmrade(), bedomning.getNiva(), bedomning.getMotiv(), bedomning.getVarningsmotiv(),
                bedomning.getDelbedomningar().stream().sorted(Comparator.comparingInt(d -> d.getForvaltning().getOrdning())).map(Delbedomning::av).toList());
    }

    Omradesbedomning till(Sammanhang sammanhang) {
        Omradesbedomning bedomd = new Omradesbedomning(sammanhang.granskning(), omrade);
        bedomd.bedom(bedomning, Tomt.lagrad(motiv), Tomt.lagrad(varningsmotiv));
        delbedomningar.forEach(d -> bedomd.delbedom(sammanhang.forvaltning(d.forvaltning), d.bedomning, Tomt.lagrad(d.text)));
        return bedomd;
    }

    /** The verdict of one förvaltning within the area. */
    public record Delbedomning(String forvaltning, Integer bedomning, String text) {

        public Delbedomning {
            text = Tomt.text(text);
        }

        static Delbedomning av(se.arshjulet.rapport.Delbedomning del) {
            return new Delbedomning(del.getForvaltning().getKortnamn(), del.getNiva(), del.getText());
        }
    }
}
