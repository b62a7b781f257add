package se.arshjulet.platform.web;

import org.omnifaces.util.Faces;

/** An id that stands in the address of a page, where anyone can write anything. */
public final class Adressid {

    private Adressid() {
    }

    /** @return null when it is missing, or nothing that an id can be */
    public static Long ur(String parameter) {
        return tolka(Faces.getRequestParameter(parameter));
    }

    public static Long tolka(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
