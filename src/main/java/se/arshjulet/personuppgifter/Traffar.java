package se.arshjulet.personuppgifter;

import java.util.List;

/**
 * Rows that somebody is mentioned in.
 *
 * @param forsta their ids, but not of all when they are very many
 * @param antal  of them all
 */
record Traffar(List<Object> forsta, long antal) {
}
