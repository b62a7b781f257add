package se.arshjulet.projekt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import java.util.List;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.kvalitetssakring.Utfall;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** One round of kvalitetssäkring of a fördjupad granskning: approved, or sent back with notes. */
@Entity
public class Projektomgang extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    private int omgang;

    @Enumerated(EnumType.STRING)
    private Utfall utfall;

    @Lob
    private String noteringar;

    private String granskare;

    private LocalDateTime tidpunkt;

    protected Projektomgang() {
    }

    public Projektomgang(FordjupadGranskning fordjupad, int omgang) {
        this.fordjupad = fordjupad;
        this.omgang = omgang;
    }

    public void skriv(Utfall nytt, String nyaNoteringar) {
        if (!isPagaende()) {
            throw new Regelbrott("", "kvalitetssakring.fel.avgjord");
        }
        utfall = nytt;
        noteringar = nyaNoteringar;
    }

    public List<Brist> brister() {
        if (utfall == null) {
            return List.of(Brist.i("utfall", "kvalitetssakring.fel.utfall"));
        }
        return utfall == Utfall.ATERREMITTERAD && noteringar == null ? List.of(Brist.i("noteringar", "kvalitetssakring.fel.utannotering")) : List.of();
    }

    public void avgor(String av, LocalDateTime nar) {
        granskare = av;
        tidpunkt = nar;
    }

    public boolean isPagaende() {
        return tidpunkt == null;
    }

    public int getOmgang() {
        return omgang;
    }

    public Utfall getUtfall() {
        return utfall;
    }

    public String getNoteringar() {
        return noteringar;
    }

    /** Name of the person. */
    public String getGranskare() {
        return granskare;
    }

    public LocalDateTime getTidpunkt() {
        return tidpunkt;
    }
}
