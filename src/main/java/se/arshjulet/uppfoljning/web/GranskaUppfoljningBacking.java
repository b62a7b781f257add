package se.arshjulet.uppfoljning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.uppfoljning.Uppfoljningsformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** Sidan där en uppföljning av riskplanerna granskas. */
@Named
@ViewScoped
public class GranskaUppfoljningBacking extends Uppgiftsbacking<Uppfoljningsformular> {

    private static final long serialVersionUID = 1L;
}
