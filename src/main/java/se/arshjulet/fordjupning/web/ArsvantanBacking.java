package se.arshjulet.fordjupning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.fordjupning.ArsvantanService;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;

/** On the case page of a year: that it waits for fördjupade granskningar, and the button that ends the wait. */
@Named
@RequestScoped
public class ArsvantanBacking {

    @Inject
    ArsvantanService vantan;

    @Inject
    Handling handling;

    private final Long id = Adressid.ur("id");
    private Boolean kanSlutas;

    public boolean isKanSlutas() {
        if (kanSlutas == null) {
            kanSlutas = vantan.kanSluta(id);
        }
        return kanSlutas;
    }

    public void sluta() {
        if (handling.gor(() -> vantan.sluta(id))) {
            handling.klart("arsgranskning/arende.xhtml?id=" + id, "fordjupning.klart.slutarVanta");
        }
    }

    public Long getId() {
        return id;
    }
}
