package se.arshjulet.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For whom someone works today beside himself, read once per request. What role each task asks for is checked where the task is. */
@RequestScoped
public class Ersattningar {

    @Inject
    FranvaroRepository franvaror;

    @Inject
    Clock klocka;

    private Anvandare vem;
    private List<Anvandare> franvarande = List.of();

    /** Those that someone is here for. */
    public List<Anvandare> av(Anvandare ersattare) {
        if (vem != ersattare) {
            vem = ersattare;
            franvarande = franvaror.ersatter(ersattare.getId(), LocalDate.now(klocka)).stream().filter(ersattare::kanErsatta).toList();
        }
        return franvarande;
    }

    /** @param franvarande user name */
    public boolean ersatter(Anvandare ersattare, String franvarande) {
        return av(ersattare).stream().anyMatch(borta -> borta.getAnvandarnamn().equals(franvarande));
    }
}
