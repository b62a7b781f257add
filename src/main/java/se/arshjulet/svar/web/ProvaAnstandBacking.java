package se.arshjulet.svar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.svar.Anstand;
import se.arshjulet.svar.Anstandsbeslut;

/** The page where more time is granted or refused. */
@Named
@ViewScoped
public class ProvaAnstandBacking extends Svarsbacking<Anstandsbeslut> {

    private static final long serialVersionUID = 1L;

    public Anstand getBegaran() {
        return getBild().anstand().stream().filter(Anstand::arOavgjort).findFirst().orElse(null);
    }
}
