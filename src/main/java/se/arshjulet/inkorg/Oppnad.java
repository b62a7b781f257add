package se.arshjulet.inkorg;

import java.util.List;
import se.arshjulet.platform.fel.Brist;

/**
 * A task as its handläggare meets it.
 *
 * @param handlaggare the name of the person who has it; empty when nobody has
 * @param skrivbar the reader may work in it, having it or in the place of whoever has it
 * @param formular the form: what is recorded, or what was typed last if that could not be recorded
 * @param version  to hand back when saving, so that nobody's work is overwritten unseen
 * @param brister  what is missing before it can be completed
 */
public record Oppnad<F>(Uppgift uppgift, String handlaggare, boolean skrivbar, F formular, int version, List<Brist> brister) {
}
