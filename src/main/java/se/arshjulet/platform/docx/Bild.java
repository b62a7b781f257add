package se.arshjulet.platform.docx;

/** A picture as it stands on paper, {@code breddMm} wide. Its points are to be at least 200 to the inch. */
public record Bild(byte[] png, double breddMm, double hojdMm) { }
