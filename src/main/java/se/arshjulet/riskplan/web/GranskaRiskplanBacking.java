package se.arshjulet.riskplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.riskplan.Riskplanformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** Sidan där riskplanerna granskas. */
@Named
@ViewScoped
public class GranskaRiskplanBacking extends Uppgiftsbacking<Riskplanformular> {

    private static final long serialVersionUID = 1L;
}
