package se.arshjulet.expediering.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.expediering.ExpedieringService;
import se.arshjulet.expediering.Expedieringsformular;
import se.arshjulet.expediering.Handlingar;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** The registrator's page for the dispatch. */
@Named
@ViewScoped
public class ExpedieraBacking extends Uppgiftsbacking<Expedieringsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    ExpedieringService expediering;

    public Handlingar getHandlingar() {
        return expediering.handlingar(getUppgift());
    }
}
