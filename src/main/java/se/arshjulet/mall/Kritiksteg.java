package se.arshjulet.mall;

import java.util.List;

/** A step of the ladder by which the elected auditors of an office criticise a nämnd; the first is the mildest. */
public record Kritiksteg(String ord, String betydelse) {

    /** What an edition that does not speak of it has. */
    static final List<Kritiksteg> VANLIGA = List.of(new Kritiksteg("rekommendation", ""), new Kritiksteg("påpekande", ""), new Kritiksteg("erinran", ""), new Kritiksteg("anmärkning", ""));
}
