/**
 * Uppföljning av tidigare granskningar: the points that earlier years left open, followed up in the årsrapport of this one. They come from
 * the phases at the end of the earlier year (see {@code atgardsregister.Overlamning}), since a phase knows only those before it.
 */
package se.arshjulet.tidigare;
