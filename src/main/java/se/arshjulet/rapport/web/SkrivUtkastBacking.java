package se.arshjulet.rapport.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.rapport.Utkastformular;

/** The page where the årsrapport is written. */
@Named
@ViewScoped
public class SkrivUtkastBacking extends Utkastbacking<Utkastformular> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Utkastformular utkastet() {
        return getFormular();
    }

    @Override
    protected String utkastvag() {
        return "";
    }
}
