package se.arshjulet.organisation;

/** Told when the first user of a new installation has been made with the code of the log: whoever has something that should hold from the start puts it in place now. */
public record ForstaAdministrator(Long anvandareId) {
}
