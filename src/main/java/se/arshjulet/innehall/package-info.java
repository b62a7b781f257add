/**
 * The content of one year for one nämnd as a document that can be taken out, mended and put back.
 * The format is published as {@code schema/innehall.json}. A document always replaces the whole content:
 * a part that is left out is an empty part, and only {@code formatversion}, {@code namnd} and {@code ar} must be there.
 */
package se.arshjulet.innehall;
