package se.arshjulet.projekt.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.projekt.ProjektexpedieringService;
import se.arshjulet.projekt.Projektexpedieringsformular;
import se.arshjulet.projekt.Utskickshandlingar;

/** The registrator's page for the dispatch. */
@Named
@ViewScoped
public class ExpedieraFordjupadBacking extends Uppgiftsbacking<Projektexpedieringsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    ProjektexpedieringService expediering;

    public Utskickshandlingar getHandlingar() {
        return expediering.handlingar(getUppgift());
    }
}
