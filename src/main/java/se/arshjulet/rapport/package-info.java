/**
 * The årsrapport: the auditor's verdict and motive per granskningsområde, and the document that gathers the whole year.
 * {@code Rapportsammanstallning} lifts the year out of the entities into one {@code Rapportunderlag}; {@code RapportHtml},
 * {@code RapportPdf} and {@code RapportDocx} set it, the same words on screen, on paper and in Word.
 */
package se.arshjulet.rapport;
