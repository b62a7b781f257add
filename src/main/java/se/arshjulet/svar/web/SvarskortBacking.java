package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.svar.KritikService;
import se.arshjulet.svar.Svarskort;

/** The part of the case page about answers and criticism. */
@Named
@RequestScoped
public class SvarskortBacking {

    @Inject
    KritikService kritik;

    private final Long id = Adressid.ur("id");
    private Svarskort kort;

    public Svarskort getKort() {
        if (kort == null) {
            kort = kritik.kort(id);
        }
        return kort;
    }

    public Long getId() {
        return id;
    }
}
