package se.arshjulet.rapport;

/** The office that signs the report. */
public record Avsandare(String region, String kontor) { }
