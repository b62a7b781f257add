package se.arshjulet.platform.docx;

/**
 * What a document says about itself, in its properties and on every page.
 *
 * @param sidhuvud text at the top of every page but the first; a template's own header is kept instead
 * @param marke    such as UTKAST, at the top of every page, also with a template; empty for none
 * @param sidfot   text at the bottom, before the page's number
 */
public record Dokumentuppgifter(String titel, String amne, String forfattare, String sidhuvud, String marke, String sidfot) { }
