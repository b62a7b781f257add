/**
 * Regionen on one page: what was found, nämnd by nämnd and year by year, where the year stands, and the underlag that the elected
 * auditors write their revisionsberättelse from. Shows what the phases hold, decides nothing; read in a handful of statements whatever
 * the size of the region.
 */
package se.arshjulet.region;
