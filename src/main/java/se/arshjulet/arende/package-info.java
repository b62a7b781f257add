/** The case page: one nämnd's year as a whole, for those who may see it. Shows what the phases hold, decides nothing. */
package se.arshjulet.arende;
