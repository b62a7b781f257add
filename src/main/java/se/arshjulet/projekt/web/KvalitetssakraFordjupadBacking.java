package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.projekt.Projektkvalitetsformular;

/** The page of the second pair of eyes. */
@Named
@ViewScoped
public class KvalitetssakraFordjupadBacking extends Lasbacking<Projektkvalitetsformular> {

    private static final long serialVersionUID = 1L;
}
