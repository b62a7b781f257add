package se.arshjulet.oberoende.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** Sidan där yrkesrevisorn prövar sitt oberoende. */
@Named
@ViewScoped
public class ProvaOberoendeBacking extends Uppgiftsbacking<Oberoendeformular> {

    private static final long serialVersionUID = 1L;
}
