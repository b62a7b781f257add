package se.arshjulet.diarium;

/** A file to be saved by whoever fetches it. */
public record Fildata(String namn, String medietyp, byte[] innehall) {
}
