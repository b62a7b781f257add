package se.arshjulet.platform.tid;

/** Told at every beat of {@link Taktgivare}: whoever has something to do that nobody waits for does it now. */
public record Takt() {
}
