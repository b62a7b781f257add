package se.arshjulet.uppfoljning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.granskning.web.Delomradesbacking;
import se.arshjulet.uppfoljning.Uppfoljningsformular;

/** The page where an uppföljning of the riskplaner is audited. */
@Named
@ViewScoped
public class GranskaUppfoljningBacking extends Delomradesbacking<Uppfoljningsformular> {

    private static final long serialVersionUID = 1L;
}
