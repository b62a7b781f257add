package se.arshjulet.diarium;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document element by element; what has no value is left out. */
final class Xmlskrivare {

    private static final String INGET_TECKEN = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    Xmlskrivare() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(ut, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attribut names and values in turn */
    Xmlskrivare borja(String element, Object... attribut) {
        return gor(() -> {
            xml.writeStartElement(element);
            for (int i = 0; i < attribut.length; i += 2) {
                if (attribut[i + 1] != null) {
                    xml.writeAttribute(attribut[i].toString(), rent(attribut[i + 1]));
                }
            }
        });
    }

    Xmlskrivare slut() {
        return gor(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** With text, unless there is none. */
    Xmlskrivare element(String element, Object text, Object... attribut) {
        if (text == null) {
            return this;
        }
        return borja(element, attribut).gor(() -> xml.writeCharacters(rent(text))).slut();
    }

    byte[] klar() {
        gor(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return ut.toByteArray();
    }

    private static String rent(Object text) {
        return Objects.toString(text).replaceAll(INGET_TECKEN, "");
    }

    private Xmlskrivare gor(Steg steg) {
        try {
            steg.gor();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private interface Steg {

        void gor() throws XMLStreamException;
    }
}
