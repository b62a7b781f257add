package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.SvarService;

/** The part of the page of a fördjupad granskning about the answers to it. */
@Named
@RequestScoped
public class FordjupadesvarBacking {

    @Inject
    SvarService svaren;

    private final Long id = Adressid.ur("id");
    private List<Svar> lista;

    public List<Svar> getSvaren() {
        if (lista == null) {
            lista = svaren.forFordjupad(id);
        }
        return lista;
    }
}
