package se.arshjulet.rapport;

/** The report as a file to read or keep. */
public record Rapportfil(String namn, byte[] innehall) { }
