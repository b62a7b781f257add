package se.arshjulet.underlag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.HanvisningService;

/** What the iakttagelser of a task page point at; read once for the page. */
@Named
@RequestScoped
public class HanvisningarBacking {

    @Inject
    HanvisningService hanvisningar;

    @Inject
    Inloggad inloggad;

    private List<Hanvisning> alla;

    public List<Hanvisning> vid(Long arsgranskning, String delomrade) {
        if (alla == null) {
            alla = inloggad.har(Roll.YRKESREVISOR) || inloggad.har(Roll.REVISIONSDIREKTOR) ? hanvisningar.alla(arsgranskning) : List.of();
        }
        return alla.stream().filter(hanvisning -> hanvisning.getDelomrade().getKod().equals(delomrade)).toList();
    }
}
