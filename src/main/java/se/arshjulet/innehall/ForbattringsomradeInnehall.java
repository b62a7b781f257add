package se.arshjulet.innehall;

import java.util.Arrays;
import java.util.Map;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;

/**
 * A deviation to mend. Its source is a delområde (code) or a fördjupad granskning ({@code 6-2023}) with the marking of the
 * recommendation; where the recommendations bear no markings, their number in order, and of one below another both: 1.2.
 */
public record ForbattringsomradeInnehall(String omrade, String forvaltning, String text, boolean vasentlig,
        String delomrade, String rapport, String rekommendation) {

    public ForbattringsomradeInnehall {
        rapport = Tomt.lagrad(rapport);
        rekommendation = Tomt.lagrad(rekommendation);
    }

    static ForbattringsomradeInnehall av(Forbattringsomrade forbattring) {
        return new ForbattringsomradeInnehall(forbattring.getOmrade(),
                forbattring.getForvaltning() == null ? null : forbattring.getForvaltning().getKortnamn(),
                forbattring.getText(), forbattring.isVasentlig(),
                forbattring.getDelomrade() == null ? null : forbattring.getDelomrade().getKod(), forbattring.getRapport(), forbattring.getRekommendation());
    }

    /** What it comes of beside its delområde. */
    Object kalla() {
        return Arrays.asList(rapport, rekommendation);
    }

    Forbattringsomrade till(Sammanhang sammanhang, int ordning, Map<String, Delomrade> delomraden) {
        Forbattringsomrade forbattring = new Forbattringsomrade(sammanhang.granskning(), omrade, ordning);
        forbattring.beskriv(forvaltning == null ? null : sammanhang.forvaltning(forvaltning), text, vasentlig);
        forbattring.harrorFran(delomraden.get(delomrade));
        forbattring.harrorFran(rapport, rekommendation);
        return forbattring;
    }
}
