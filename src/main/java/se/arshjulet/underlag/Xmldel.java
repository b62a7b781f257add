package se.arshjulet.underlag;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of an office document, read forwards: nothing outside the part is ever fetched, and no entity is unfolded. */
final class Xmldel implements AutoCloseable {

    private static final XMLInputFactory FABRIK = fabrik();
    private final XMLStreamReader in;

    Xmldel(InputStream strom) throws XMLStreamException {
        in = FABRIK.createXMLStreamReader(strom);
    }

    private static XMLInputFactory fabrik() {
        XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrik;
    }

    /** @return false at the end */
    boolean nasta() throws XMLStreamException {
        if (in.hasNext()) {
            in.next();
            return true;
        }
        return false;
    }

    boolean borjar(String namn) {
        return in.isStartElement() && in.getLocalName().equals(namn);
    }

    boolean slutar(String namn) {
        return in.isEndElement() && in.getLocalName().equals(namn);
    }

    /** The value of an attribute, whatever its namespace; null when it is not there. */
    String varde(String attribut) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(attribut)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    int tal(String attribut, int annars) {
        String varde = varde(attribut);
        return varde == null ? annars : Integer.parseInt(varde);
    }

    /** The characters here, or an empty text between them. */
    String tecken() {
        return in.isCharacters() ? in.getText() : "";
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}
