package se.arshjulet.underlag.web;

import jakarta.servlet.annotation.WebFilter;
import se.arshjulet.platform.web.Sandningsgrans;
import se.arshjulet.underlag.Fil;

/** What is sent to the page of underlag is never larger than a file may be, with the form's other fields. */
@WebFilter("/underlag/underlag.xhtml")
public class Uppladdningsgrans extends Sandningsgrans {

    private static final long serialVersionUID = 1L;
    /** The form's other fields, in bytes. */
    private static final long UTOVER = 2L * 1024 * 1024;

    public Uppladdningsgrans() {
        super(Fil.STORST + UTOVER);
    }
}
