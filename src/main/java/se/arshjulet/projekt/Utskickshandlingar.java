package se.arshjulet.projekt;

import java.util.List;
import se.arshjulet.fordjupning.Adressat;

/** What is to be dispatched: the report by number and fingerprint, the missiv, and to whom it goes and how. */
public record Utskickshandlingar(String rapportnummer, List<Adressat> adressater, String beslut, String missiv, String sha256) {
}
