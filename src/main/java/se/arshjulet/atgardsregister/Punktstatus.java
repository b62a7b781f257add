package se.arshjulet.atgardsregister;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a point stands. GENOMFORD is what the nämnd says, VERIFIERAD what the auditor has seen. ACCEPTERAD: the nämnd refused with a motive
 * that was accepted. OVERFORD: another nämnd has taken it over, in a row of its own.
 */
public enum Punktstatus {

    OPPEN, PAGAR, GENOMFORD, VERIFIERAD, ACCEPTERAD, INAKTUELL, OVERFORD;

    /** Still to be followed up: what the nämnd says is done is open until it is verified. */
    public static final Set<Punktstatus> OPPNA = EnumSet.of(OPPEN, PAGAR, GENOMFORD);
    /** Still to be done by the nämnd. */
    public static final Set<Punktstatus> KVAR = EnumSet.of(OPPEN, PAGAR);

    public boolean arOppen() {
        return OPPNA.contains(this);
    }

    public static Set<Punktstatus> avslutade() {
        return EnumSet.complementOf(EnumSet.copyOf(OPPNA));
    }

    /** @return null for anything that is no status */
    static Punktstatus tolka(String namn) {
        return Arrays.stream(values()).filter(s -> s.name().equals(namn)).findFirst().orElse(null);
    }
}
