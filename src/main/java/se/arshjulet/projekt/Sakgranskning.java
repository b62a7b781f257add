package se.arshjulet.projekt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One nämnd's check of the facts in the draft: it has no remarks, or it says what is wrong and where. It is handed in once, by its last day;
 * a nämnd that is silent that long is taken to have none, and the report goes on.
 */
@Entity
public class Sakgranskning extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    @ManyToOne(optional = false)
    private Namnd namnd;

    @Column(name = "utan_anmarkning")
    private Boolean utanAnmarkning;

    private LocalDate lamnad;

    @Column(name = "lamnad_av")
    private String lamnadAv;

    @OneToMany(mappedBy = "sakgranskning", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Sakanmarkning> anmarkningar = new ArrayList<>();

    protected Sakgranskning() {
    }

    public Sakgranskning(FordjupadGranskning fordjupad, Namnd namnd) {
        this.fordjupad = fordjupad;
        this.namnd = namnd;
    }

    /** @param utan null while it has not said */
    void svara(Boolean utan) {
        utanAnmarkning = utan;
    }

    void anmark(int plats, String stalle, String text) {
        if (plats == anmarkningar.size()) {
            anmarkningar.add(new Sakanmarkning(this, plats + 1));
        }
        anmarkningar.get(plats).skriv(stalle, text);
    }

    void behall(int antal) {
        anmarkningar.subList(Math.min(antal, anmarkningar.size()), anmarkningar.size()).clear();
    }

    public List<Brist> brister() {
        if (utanAnmarkning == null) {
            return List.of(Brist.i("utanAnmarkning", "projekt.fel.sak.svar"));
        }
        boolean nagon = anmarkningar.stream().anyMatch(a -> a.getText() != null);
        if (!utanAnmarkning && !nagon) {
            return List.of(Brist.i("anmarkningar", "projekt.fel.sak.anmarkning"));
        }
        return utanAnmarkning && nagon ? List.of(Brist.i("utanAnmarkning", "projekt.fel.sak.motsager")) : List.of();
    }

    void lamna(String av, LocalDate dag) {
        lamnadAv = av;
        lamnad = dag;
    }

    public Namnd getNamnd() {
        return namnd;
    }

    public Boolean getUtanAnmarkning() {
        return utanAnmarkning;
    }

    /** Null until it has been handed in. */
    public LocalDate getLamnad() {
        return lamnad;
    }

    public String getLamnadAv() {
        return lamnadAv;
    }

    public List<Sakanmarkning> getAnmarkningar() {
        return List.copyOf(anmarkningar);
    }
}
