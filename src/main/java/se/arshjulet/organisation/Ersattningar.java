package se.arshjulet.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For whom the caller works today beside himself, read once per request. What role each task asks for is checked where the task is. */
@RequestScoped
public class Ersattningar {

    @Inject
    FranvaroRepository franvaror;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    private Anvandare vem;
    private List<Anvandare> franvarande = List.of();

    public List<Anvandare> franvarande() {
        Anvandare jag = inloggad.anvandare();
        if (vem != jag) {
            vem = jag;
            franvarande = franvaror.ersatter(jag.getId(), LocalDate.now(klocka)).stream().filter(jag::kanErsatta).toList();
        }
        return franvarande;
    }

    /** @param anvandarnamn null is nobody */
    public boolean ersatter(String anvandarnamn) {
        return franvarande().stream().anyMatch(borta -> borta.getAnvandarnamn().equals(anvandarnamn));
    }
}
