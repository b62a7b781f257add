package se.arshjulet.platform;

/** Fired once when database and engine are ready and before timers run: whoever has something to put in place observes it. */
public record Uppstart() {
}
