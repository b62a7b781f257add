/** What the server bears: many at once, for long, with nonsense sent to it, and with the power cut. Run by {@code mvn -Pbelastning verify}. */
package se.arshjulet.belastning;
