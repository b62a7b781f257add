/**
 * A Word document (DOCX) made of semantic HTML and of a look: {@code Docx} walks the HTML and writes real headings, lists, tables, links,
 * footnotes and a contents field; the look is {@code resources/docx} or an office's own template, of which only styles and standing
 * parts are taken. What HTML cannot say is said by attributes: {@code data-stil} names a style, {@code data-farg} a colour,
 * {@code data-ny-sida} starts a page, {@code <innehall>} is where the contents stand, {@code <tabb>} a tab, {@code <fotnot>} a footnote.
 */
package se.arshjulet.platform.docx;
