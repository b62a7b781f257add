/**
 * Charts. A {@link se.arshjulet.platform.diagram.Diagram} is values and words; it draws itself at a given width as a
 * {@link se.arshjulet.platform.diagram.Ritning} of rectangles, paths and texts, and that one drawing is set as SVG on a page, as vectors
 * in a PDF and as pixels in a DOCX. What a chart shows is always also a table and a sentence, and never told by colour alone. See ADR 17.
 */
package se.arshjulet.platform.diagram;
