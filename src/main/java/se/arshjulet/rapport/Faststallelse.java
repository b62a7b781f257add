package se.arshjulet.rapport;

import java.time.LocalDate;

import se.arshjulet.organisation.Anvandare;

/** Who approved the report in the kvalitetssäkring, and when. A report without one is an utkast. */
public record Faststallelse(Anvandare granskare, LocalDate datum) { }
