package se.arshjulet.platform.web;

import jakarta.servlet.annotation.WebFilter;
import se.arshjulet.platform.fil.Fil;

/** What is sent to a page that takes one file is never larger than a file may be, with the form's other fields. */
@WebFilter({"/underlag/underlag.xhtml", "/diarium/registrera.xhtml", "/svar/protokoll.xhtml", "/fordjupning/pappersfiler.xhtml"})
public class Filgrans extends Sandningsgrans {

    private static final long serialVersionUID = 1L;
    /** The form's other fields, in bytes. */
    private static final long UTOVER = 2L * 1024 * 1024;

    public Filgrans() {
        super(Fil.STORST + UTOVER);
    }
}
