package se.arshjulet.diarium.web;

import jakarta.servlet.annotation.WebFilter;
import se.arshjulet.platform.web.Sandningsgrans;

/** What is sent to the page that registers is never larger than a file may be, with the form's other fields. */
@WebFilter("/diarium/registrera.xhtml")
public class Registreringsgrans extends Sandningsgrans {

    static final int STORST = 20 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final long UTOVER = 2L * 1024 * 1024;

    public Registreringsgrans() {
        super(STORST + UTOVER);
    }
}
