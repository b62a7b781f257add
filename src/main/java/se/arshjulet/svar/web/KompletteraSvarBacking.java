package se.arshjulet.svar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.svar.Svarsformular;

/** The nämnd's page for completing its answer. */
@Named
@ViewScoped
public class KompletteraSvarBacking extends Svarsbacking<Svarsformular> {

    private static final long serialVersionUID = 1L;
}
