package se.arshjulet.rapport;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** The report's words in place: one template, set as a part of a web page or as a whole document for the PDF. */
@ApplicationScoped
public class RapportHtml {

    private final Rapportmallar mallar = new Rapportmallar();

    /** The report's sections, without cover and contents, to stand inside a page; headings start at h2. */
    public String fragment(Rapportunderlag underlag) {
        return fyll("fragment.ftlh", underlag, new Sattning(false));
    }

    /** The whole document: cover, contents, sections and bookmarks. */
    public String dokument(Rapportunderlag underlag) {
        return fyll("arsrapport.ftlh", underlag, new Sattning(true));
    }

    /** The pictures one after the other, each with its values as a table, to stand inside a page. */
    public String bilder(List<Bild> bilder) {
        return fyll("bilder.ftlh", Map.of("bilder", bilder));
    }

    /** Another document in the same dress, by a template of its own: {@code u} is what it says. */
    public String annat(String mall, Object underlag, boolean papper) {
        return fyll(mall, Map.of("u", underlag, "sattning", new Sattning(papper)));
    }

    private String fyll(String namn, Rapportunderlag underlag, Sattning sattning) {
        return fyll(namn, Map.of("u", underlag, "sattning", sattning));
    }

    String fyll(String mall, Map<String, Object> innehall) {
        return mallar.fyll(mall, innehall);
    }
}
