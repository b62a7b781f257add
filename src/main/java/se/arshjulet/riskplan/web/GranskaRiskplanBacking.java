package se.arshjulet.riskplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.granskning.web.Delomradesbacking;
import se.arshjulet.riskplan.Riskplanformular;

/** Sidan där riskplanerna granskas. */
@Named
@ViewScoped
public class GranskaRiskplanBacking extends Delomradesbacking<Riskplanformular> {

    private static final long serialVersionUID = 1L;
}
