package se.arshjulet.rapport;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.mall.Omrade;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The verdict of one granskningsområde. It is a judgement and never computed: the system suggests the worst rating below it,
 * and a milder verdict than that is allowed but must be motivated, in words that are printed for as long as it is milder. The motive of
 * the verdict itself is written once and printed both under Sammanfattning and under the area's own Bedömning.
 */
@Entity
public class Omradesbedomning extends StoredEntity {

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    private String omrade;

    private Integer niva;

    @Lob
    private String motiv;

    @Lob
    private String varningsmotiv;

    @OneToMany(mappedBy = "omradesbedomning", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Delbedomning> delbedomningar = new ArrayList<>();

    protected Omradesbedomning() {
    }

    public Omradesbedomning(Arsgranskning arsgranskning, String omrade) {
        this.arsgranskning = arsgranskning;
        this.omrade = omrade;
    }

    public void bedom(Integer nyNiva, String nyttMotiv, String nyttVarningsmotiv) {
        niva = nyNiva;
        motiv = nyttMotiv;
        varningsmotiv = nyttVarningsmotiv;
    }

    /** A verdict for one förvaltning; without level and text it is taken back. */
    public void delbedom(Forvaltning forvaltning, Integer delniva, String text) {
        if (delniva == null && arTom(text)) {
            delbedomningar.removeIf(d -> d.avser(forvaltning));
            return;
        }
        delbedomning(forvaltning).orElseGet(() -> ny(forvaltning)).bedom(delniva, text);
    }

    private Delbedomning ny(Forvaltning forvaltning) {
        Delbedomning ny = new Delbedomning(this, forvaltning);
        delbedomningar.add(ny);
        return ny;
    }

    public Optional<Delbedomning> delbedomning(Forvaltning forvaltning) {
        return delbedomningar.stream().filter(d -> d.avser(forvaltning)).findFirst();
    }

    /**
     * Whether the verdict needs a motive for being as mild as it is.
     *
     * @param samst as for {@link #brister}
     */
    boolean arMildareAn(Omrade mallens, Integer samst) {
        return niva != null && samst != null && mallens.harSkala() && mallens.allvar(niva) < samst;
    }

    /**
     * @param mallens the area as the template has it; without a scale the motive is the whole verdict
     * @param samst   how serious the worst rating is among the area's delområden and fördjupade granskningar, or null when there is none
     */
    public List<Brist> brister(Omrade mallens, Integer samst) {
        String namn = mallens.namn();
        List<Brist> brister = new ArrayList<>();
        if (mallens.harSkala() && niva == null) {
            brister.add(Brist.i("niva", "rapport.fel.omradesniva", namn));
        }
        if (arTom(motiv)) {
            brister.add(Brist.i("motiv", mallens.harSkala() ? "rapport.fel.omradesmotiv" : "rapport.fel.omradestext", namn));
        }
        if (arMildareAn(mallens, samst) && arTom(varningsmotiv)) {
            brister.add(Brist.i("varningsmotiv", "rapport.fel.varningsmotiv", namn));
        }
        return brister;
    }

    private static boolean arTom(String text) {
        return text == null || text.isBlank();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getOmrade() {
        return omrade;
    }

    public Integer getNiva() {
        return niva;
    }

    public String getMotiv() {
        return motiv;
    }

    public String getVarningsmotiv() {
        return varningsmotiv;
    }

    public List<Delbedomning> getDelbedomningar() {
        return List.copyOf(delbedomningar);
    }
}
