package se.arshjulet.rapport;

/** The report as a file to read or keep. */
public record Rapportfil(String namn, byte[] innehall) {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
