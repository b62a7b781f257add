/**
 * Samstämmighet: whether the årsrapport agrees with itself and with what has been recorded during the year. One small rule per
 * kind of contradiction reads one immutable {@link se.arshjulet.samstammighet.Underlag}; a warning never stops anybody, and is
 * answered with a motive that stays in the file. The report phase puts the underlag together and shows what the rules found.
 */
package se.arshjulet.samstammighet;
