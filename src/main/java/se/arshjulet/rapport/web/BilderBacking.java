package se.arshjulet.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.arshjulet.rapport.Visning;

/** The year in pictures. */
@Named
@RequestScoped
public class BilderBacking extends ForhandsvisningBacking {

    @Override
    Visning las(Long id) {
        return visning.bilder(id);
    }
}
