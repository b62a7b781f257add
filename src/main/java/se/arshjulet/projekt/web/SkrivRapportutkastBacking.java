package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.projekt.Projektrapportformular;

/** The page where the report is written. */
@Named
@ViewScoped
public class SkrivRapportutkastBacking extends Rapportbacking<Projektrapportformular> {

    private static final long serialVersionUID = 1L;
}
