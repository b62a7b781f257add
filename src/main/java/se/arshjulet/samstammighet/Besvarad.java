package se.arshjulet.samstammighet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A warning with its answer.
 *
 * @param motiv    empty when there is none
 * @param av       who wrote it; empty when that was not recorded (the motive came with imported content)
 * @param nar      when, or null
 * @param tidigare the motive that was given before the values changed, empty when there is none
 */
public record Besvarad(Varning varning, String motiv, String av, LocalDateTime nar, String tidigare) {

    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    static Besvarad utan(Varning varning, String tidigare) {
        return new Besvarad(varning, "", "", null, tidigare);
    }

    static Besvarad med(Varning varning, Varningsmotiv motiv) {
        return new Besvarad(varning, motiv.getText(), motiv.getAv().getNamn(), motiv.getNar(), "");
    }

    public boolean isMotiverad() {
        return !motiv.isEmpty();
    }

    /** Asks for a motive and has none. */
    public boolean isObesvarad() {
        return varning.kravMotiv() && !isMotiverad();
    }

    public boolean isNotering() {
        return !varning.kravMotiv() && !isMotiverad();
    }

    /** Its motive is written beside the verdict, not in the list. */
    public boolean isVidBedomningen() {
        return varning.regel().equals(MildareBedomning.NAMN);
    }

    /** When the motive was given, as it is read. */
    public String getTid() {
        return nar == null ? "" : nar.format(TID);
    }

    public Besvarad under(String del) {
        return new Besvarad(varning.under(del), motiv, av, nar, tidigare);
    }
}
