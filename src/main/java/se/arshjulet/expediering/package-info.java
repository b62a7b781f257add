/**
 * Expediering: the registrator enters the frozen report and its missiv in the diarium and dispatches them.
 * From that moment they are upprättade, public, and the nämnd sees them.
 */
package se.arshjulet.expediering;
