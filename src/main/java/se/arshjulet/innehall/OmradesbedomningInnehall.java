package se.arshjulet.innehall;

import java.util.List;

/** The verdict of an area with its motive; varningsmotiv answers a warning that verdict and findings do not agree. */
public record OmradesbedomningInnehall(String omrade, Integer bedomning, String motiv, String varningsmotiv,
        List<Delbedomning> delbedomningar) {

    public OmradesbedomningInnehall {
        motiv = Tomt.text(motiv);
        delbedomningar = Tomt.lista(delbedomningar);
    }

    /** The verdict of one förvaltning within the area. */
    public record Delbedomning(String forvaltning, Integer bedomning, String text) {

        public Delbedomning {
            text = Tomt.text(text);
        }
    }
}
