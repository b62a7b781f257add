/** Dialogen med nämnden: möten med presidium och förvaltning, och de beslut som har granskats; allt kan åberopas som underlag. */
package se.arshjulet.dialog;
