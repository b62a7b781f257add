package se.arshjulet.rapport;

import java.util.List;

/** A year's report in a template it was not made with; {@code utanPlats} tells what of the year the template has no place for, in whole sentences. */
public record Mallprov(Rapportunderlag underlag, List<String> utanPlats) { }
