package se.arshjulet.arsgranskning;

import java.time.LocalDate;
import java.util.Optional;

/** A phase whose steps have a last day of their own, which goes before the plan of the year: the svar is due the day that the elected auditors have decided. */
public interface Egenfrist {

    Optional<LocalDate> forfaller(Long arsgranskning, Steg steg);
}
