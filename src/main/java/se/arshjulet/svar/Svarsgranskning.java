package se.arshjulet.svar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One review of a svar, point by point: begun when the auditor starts to write, ended once by accepting the whole or by asking for
 * completion of exactly the points that are not enough. An answer can be accepted although a point is not enough: what to make of
 * that is for the elected auditors.
 */
@Entity
public class Svarsgranskning extends StoredEntity {

    @ManyToOne(optional = false)
    private Svar svar;

    private int omgang;

    private Boolean accepterat;

    @Lob
    private String motiv;

    @OneToMany(mappedBy = "granskning", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Punktgranskning> punkter = new ArrayList<>();

    @ManyToOne
    private Anvandare granskare;

    private LocalDateTime tidpunkt;

    protected Svarsgranskning() {
    }

    /** What was enough the last time is still enough; the rest is to be looked at again. */
    Svarsgranskning(Svar svar, int omgang, Optional<Svarsgranskning> forra) {
        this.svar = svar;
        this.omgang = omgang;
        for (Svarspunkt punkt : svar.getPunkter()) {
            Punktgranskning ny = new Punktgranskning(this, punkt);
            forra.flatMap(f -> f.av(punkt)).filter(f -> !f.isBristande()).ifPresent(f -> ny.skriv(f.getBedomning(), f.getMotiv()));
            punkter.add(ny);
        }
    }

    void skriv(Boolean arAccepterat, String nyttMotiv) {
        accepterat = arAccepterat;
        motiv = nyttMotiv;
    }

    public void bedom(Svarspunkt punkt, Punktbedomning bedomning, String punktmotiv) {
        av(punkt).ifPresent(p -> p.skriv(bedomning, punktmotiv));
    }

    void avsluta(Anvandare av, LocalDateTime nar) {
        granskare = av;
        tidpunkt = nar;
    }

    List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        for (int i = 0; i < punkter.size(); i++) {
            String falt = "punkter[" + i + "]";
            punkter.get(i).brist().ifPresent(brist -> brister.add(brist.under(falt)));
        }
        if (accepterat == null) {
            brister.add(Brist.i("accepterat", "svar.fel.accepterat"));
        } else if (!accepterat && punkter.isEmpty() && (motiv == null || motiv.isBlank())) {
            brister.add(Brist.i("motiv", "svar.fel.motiv"));
        } else if (!accepterat && !punkter.isEmpty() && punkter.stream().noneMatch(Punktgranskning::isBristande)) {
            brister.add(Brist.i("accepterat", "svar.fel.ingetattkomplettera"));
        }
        return brister;
    }

    public Optional<Punktgranskning> av(Svarspunkt punkt) {
        return punkter.stream().filter(p -> p.getPunkt() == punkt || p.getPunkt().getOrdning() == punkt.getOrdning()).findFirst();
    }

    public boolean arAvslutad() {
        return tidpunkt != null;
    }

    public int getOmgang() {
        return omgang;
    }

    public Boolean getAccepterat() {
        return accepterat;
    }

    public String getMotiv() {
        return motiv;
    }

    public List<Punktgranskning> getPunkter() {
        return List.copyOf(punkter);
    }

    public Anvandare getGranskare() {
        return granskare;
    }

    public LocalDateTime getTidpunkt() {
        return tidpunkt;
    }
}
