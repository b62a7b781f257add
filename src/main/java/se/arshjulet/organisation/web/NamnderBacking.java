package se.arshjulet.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.NamndService;

/** The list of nämnder. */
@Named
@RequestScoped
public class NamnderBacking {

    @Inject
    NamndService service;

    private List<Namnd> namnder;

    public List<Namnd> getNamnder() {
        if (namnder == null) {
            namnder = service.alla();
        }
        return namnder;
    }
}
