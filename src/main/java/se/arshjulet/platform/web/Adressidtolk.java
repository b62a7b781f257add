package se.arshjulet.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** {@link Adressid} for the parameters of a page: what cannot be an id is none, and the page answers that there is nothing there. */
public class Adressidtolk implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String varde) {
        return Adressid.tolka(varde);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long varde) {
        return varde == null ? "" : varde.toString();
    }
}
