package se.arshjulet.svar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.svar.Svarsgranskningsformular;

/** The page where the answer is reviewed. */
@Named
@ViewScoped
public class GranskaSvarBacking extends Svarsbacking<Svarsgranskningsformular> {

    private static final long serialVersionUID = 1L;
}
