package se.arshjulet.underlag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.underlag.UnderlagsdiarieforingService;

/** Whether an underlag is in the diarium, and putting it there. */
@Named
@RequestScoped
public class UnderlagsdiariumBacking {

    @Inject
    UnderlagsdiarieforingService diarieforing;

    @Inject
    Handling handling;

    private final Long id = Adressid.ur("id");

    public Diariehandling getHandling() {
        return diarieforing.handling(id);
    }

    public void diariefor() {
        String[] nummer = new String[1];
        if (handling.gor(() -> nummer[0] = diarieforing.diariefor(id))) {
            handling.klart("underlag/visa.xhtml?id=" + id, "underlag.klart.diariefort", nummer[0]);
        }
    }
}
