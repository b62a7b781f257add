package se.arshjulet.svar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjulet.svar.Svarsformular;
import se.arshjulet.svar.Svarsgranskningsformular;

/** The page where the answer is reviewed. */
@Named
@ViewScoped
public class GranskaSvarBacking extends Svarsbacking<Svarsgranskningsformular> {

    private static final long serialVersionUID = 1L;

    private transient Svarsformular svaret;

    /** What was submitted, to be read. */
    public Svarsformular getSvaret() {
        if (svaret == null) {
            svaret = visning.svaret(getUppgift());
        }
        return svaret;
    }
}
