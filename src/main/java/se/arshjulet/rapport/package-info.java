/**
 * The årsrapport: the auditor's verdict and motive per granskningsområde, and the document that gathers the whole year.
 * {@code Rapportsammanstallning} lifts the year out of the entities into one {@code Rapportunderlag}; {@code RapportHtml}
 * and {@code RapportPdf} set it, the same words on screen and on paper.
 */
package se.arshjulet.rapport;
