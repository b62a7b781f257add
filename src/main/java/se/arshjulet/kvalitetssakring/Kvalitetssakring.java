package se.arshjulet.kvalitetssakring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.rapport.Arsrapport;

/**
 * One round of kvalitetssäkring. The reader writes noteringar while reading; the round ends once, with the report approved
 * or sent back with at least one notering. A report that comes back is read in a new round.
 */
@Entity
public class Kvalitetssakring extends StoredEntity {

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    private int omgang;

    @ManyToOne
    private Anvandare granskare;

    @Enumerated(EnumType.STRING)
    private Utfall utfall;

    private LocalDateTime tidpunkt;

    @OneToMany(mappedBy = "kvalitetssakring", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Granskningsnotering> noteringar = new ArrayList<>();

    protected Kvalitetssakring() {
    }

    public Kvalitetssakring(Arsgranskning arsgranskning, int omgang) {
        this.arsgranskning = arsgranskning;
        this.omgang = omgang;
    }

    public Granskningsnotering notera(String del, String text, Anvandare av, LocalDateTime nar) {
        return skrivNotering(noteringar.size(), del, text, av, nar);
    }

    /** Writes the notering at a place, counted from 0; a new one when there are not so many. */
    public Granskningsnotering skrivNotering(int plats, String del, String text, Anvandare av, LocalDateTime nar) {
        kravPagaende();
        if (plats == noteringar.size()) {
            noteringar.add(new Granskningsnotering(this, av, nar));
        }
        noteringar.get(plats).skriv(del, text);
        return noteringar.get(plats);
    }

    public void behallNoteringar(int antal) {
        kravPagaende();
        noteringar.subList(Math.min(antal, noteringar.size()), noteringar.size()).clear();
    }

    /** What the reader is about to say; null while undecided. */
    public void lutarAt(Utfall valt) {
        kravPagaende();
        utfall = valt;
    }

    /** @param andrad the report does not say what it said when it was handed in: it can only be sent back */
    List<Brist> brister(boolean andrad) {
        return andrad ? List.of(Brist.i("utfall", "rapport.fel.andrad")) : brister();
    }

    public List<Brist> brister() {
        if (utfall == null) {
            return List.of(Brist.i("utfall", "kvalitetssakring.fel.utfall"));
        }
        return utfall == Utfall.ATERREMITTERAD && noteringar.isEmpty()
                ? List.of(Brist.i("noteringar", "kvalitetssakring.fel.utannotering")) : List.of();
    }

    /** @param avtryck of what the report says now */
    public void godkann(Arsrapport rapport, String avtryck, Anvandare av, LocalDateTime nar) {
        kravPagaende();
        rapport.godkann(av, avtryck);
        avgor(Utfall.GODKAND, av, nar);
    }

    /** Sent back, and never without a word: at least one notering says what to redo. */
    public void aterremittera(Arsrapport rapport, Anvandare av, LocalDateTime nar) {
        kravPagaende();
        if (rapport.arSkrivenAv(av)) {
            throw new Regelbrott("", "rapport.fel.egenrapport");
        }
        lutarAt(Utfall.ATERREMITTERAD);
        if (!brister().isEmpty()) {
            throw new Regelbrott(brister());
        }
        rapport.aterremittera();
        avgor(Utfall.ATERREMITTERAD, av, nar);
    }

    private void avgor(Utfall nytt, Anvandare av, LocalDateTime nar) {
        utfall = nytt;
        granskare = av;
        tidpunkt = nar;
    }

    private void kravPagaende() {
        if (!arPagaende()) {
            throw new Regelbrott("", "kvalitetssakring.fel.avgjord");
        }
    }

    public boolean arPagaende() {
        return tidpunkt == null;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public int getOmgang() {
        return omgang;
    }

    public Anvandare getGranskare() {
        return granskare;
    }

    public Utfall getUtfall() {
        return utfall;
    }

    public LocalDateTime getTidpunkt() {
        return tidpunkt;
    }

    public List<Granskningsnotering> getNoteringar() {
        return List.copyOf(noteringar);
    }
}
