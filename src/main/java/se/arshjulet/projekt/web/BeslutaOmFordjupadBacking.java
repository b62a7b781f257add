package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.projekt.Projektbeslutsformular;

/** The page of the elected auditors' decision. */
@Named
@ViewScoped
public class BeslutaOmFordjupadBacking extends Uppgiftsbacking<Projektbeslutsformular> {

    private static final long serialVersionUID = 1L;
}
