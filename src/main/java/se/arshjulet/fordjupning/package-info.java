/**
 * Fördjupade granskningar: in-depth audits made by a project team, with rekommendationer to one or many nämnder.
 * A report is recorded once and feeds the årsrapport of every nämnd it concerns.
 */
package se.arshjulet.fordjupning;
