package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.projekt.Sakgranskningsformular;

/** The page where a nämnd checks the facts. */
@Named
@ViewScoped
public class SakgranskaBacking extends Lasbacking<Sakgranskningsformular> {

    private static final long serialVersionUID = 1L;
}
