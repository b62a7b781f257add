package se.arshjulet.platform.web;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A form that carries its page's nonce from the start. PrimeFaces refuses a form without it and gives it to the forms by script, once the
 * page is ready: who is quicker than that, or reads a page without that script, would be refused and lose what was typed. Stands for every form, see faces-config.xml.
 */
public class Sidformular extends HtmlForm {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        Object nonce = context.getViewRoot().getViewMap().get(NONCE);
        if (isRendered() && nonce != null) {
            ResponseWriter sida = context.getResponseWriter();
            sida.startElement("input", this);
            sida.writeAttribute("type", "hidden", null);
            sida.writeAttribute("name", NONCE, null);
            sida.writeAttribute("value", nonce, null);
            sida.endElement("input");
        }
    }
}
