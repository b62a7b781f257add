package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A shorter document than the report, set with the same types: its words by a template of their own, then the pages they stand on. */
@ApplicationScoped
public class Brev {

    private final RapportHtml html;
    private final RapportPdf pdf;
    private final Avsandare avsandare;

    protected Brev() {
        this(null, null, null, null);
    }

    @Inject
    public Brev(RapportHtml html, RapportPdf pdf, @ConfigProperty(name = "arshjulet.region") String region,
            @ConfigProperty(name = "arshjulet.kontor") String kontor) {
        this.html = html;
        this.pdf = pdf;
        avsandare = new Avsandare(region, kontor);
    }

    /** @param mall a template among those of the report; it also knows {@code sattning} for long texts and the sender, {@code avsandare} */
    public String innehall(String mall, Map<String, Object> varden) {
        Map<String, Object> allt = new HashMap<>(varden);
        allt.put("sattning", new Sattning(false));
        allt.put("avsandare", avsandare);
        return html.fyll(mall, allt);
    }

    /**
     * Tagged, for the archive.
     *
     * @param fran     whose letter it is
     * @param innehall what {@link #innehall} gave
     */
    public byte[] pdf(String fran, String titel, String innehall) {
        return pdf.pdf(html.fyll("brev.ftlh", Map.of("fran", fran, "titel", titel, "innehall", innehall)));
    }
}
