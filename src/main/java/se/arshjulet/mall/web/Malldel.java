package se.arshjulet.mall.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts that a template is edited by, each with the fields it holds. */
public enum Malldel {

    OMRADEN("omraden", "delomradesskala"),
    DELOMRADEN("delomraden"),
    KRITERIER("kriteriegrupper"),
    AVSNITT("avsnitt", "bilagetyper", "kritiktrappa"),
    TEXTER("texter"),
    UTSEENDE("utseende", "roller");

    private final List<String> falt;

    Malldel(String... falt) {
        this.falt = List.of(falt);
    }

    /** The part of a fault. */
    static Malldel med(String plats) {
        String forst = plats.split("[.\\[]", 2)[0];
        return Arrays.stream(values()).filter(del -> del.falt.contains(forst)).findFirst().orElse(OMRADEN);
    }

    /** By its name in an address; the first part for any other. */
    static Malldel av(String namn) {
        return Arrays.stream(values()).filter(del -> del.getNamn().equals(namn)).findFirst().orElse(OMRADEN);
    }

    public String getNamn() {
        return name().toLowerCase(Locale.ROOT);
    }
}
