package se.arshjulet.organisation;

/** En nämnds förvaltningar har sparats, kanske med andra år än förut: de år som pågår rättar sig efter det. */
public record Forvaltningsandring(Namnd namnd) {
}
