package se.arshjulet.svar;

/** The nämnd has submitted its answer, or completed it; observed in the same transaction. */
public record SvarLamnat(Svar svar) {
}
