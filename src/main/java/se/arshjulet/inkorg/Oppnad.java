package se.arshjulet.inkorg;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * A task as its handläggare meets it.
 *
 * @param formular the form: what is recorded, or what was typed last if that could not be recorded
 * @param version  to hand back when saving, so that nobody's work is overwritten unseen
 * @param fel      what in the form is not understood
 * @param brister  what is missing before it can be completed
 */
public record Oppnad<F>(Uppgift uppgift, F formular, int version, List<Brist> fel, List<Brist> brister) {
}
