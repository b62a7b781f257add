package se.arshjulet.revisionslogg;

import java.util.List;

/**
 * A page of the log, latest first.
 *
 * @param rader   with the values of the fields, or with their names alone for those who may not read what the records hold
 * @param aldre   number to ask for the next page with, or null on the last
 */
public record Loggsida(List<Loggrad> rader, Long aldre) {
}
