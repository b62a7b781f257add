package se.arshjulet.arsgranskning;

import java.time.LocalDate;
import java.util.Optional;

/** En fas vars steg har en egen sista dag, som går före årets plan: svaret ska lämnas den dag som de förtroendevalda har beslutat. */
public interface Egenfrist {

    Optional<LocalDate> forfaller(Long arsgranskning, Steg steg);
}
