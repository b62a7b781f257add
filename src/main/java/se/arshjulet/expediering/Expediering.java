package se.arshjulet.expediering;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.rapport.Arsrapport;

/**
 * The report leaves the house: with which dnr, on which day, by whom. Prepared first, then done once; only a frozen report
 * with a decided missiv can go. The case is then past this phase: the nämnd has been sent the report and may read it.
 */
@Entity
public class Expediering extends StoredEntity {

    @OneToOne(optional = false)
    private Arsgranskning arsgranskning;

    private String dnr;

    private LocalDate datum;

    @ManyToOne
    @JoinColumn(name = "av_id")
    private Anvandare av;

    protected Expediering() {
    }

    public Expediering(Arsgranskning arsgranskning) {
        this.arsgranskning = arsgranskning;
    }

    public void diariefor(String nyttDnr, LocalDate nyttDatum) {
        kravOexpedierad();
        dnr = nyttDnr;
        datum = nyttDatum;
    }

    /** What the registrator has to fill in; the diarium gives the number. */
    public List<Brist> brister(Missiv missiv) {
        List<Brist> brister = new ArrayList<>();
        if (datum == null) {
            brister.add(Brist.i("datum", "expediering.fel.datum"));
        } else if (datum.isBefore(missiv.getBeslut().getDatum())) {
            brister.add(Brist.i("datum", "expediering.fel.forebeslut", missiv.getBeslut().getDatum()));
        }
        return brister;
    }

    public void expediera(Arsrapport rapport, Missiv missiv, Anvandare vem) {
        kravOexpedierad();
        if (!rapport.arFryst()) {
            throw new Regelbrott("", "expediering.fel.ejfryst");
        }
        if (!missiv.arBeslutat()) {
            throw new Regelbrott("", "expediering.fel.ejbeslutat");
        }
        List<Brist> brister = brister(missiv);
        if (dnr == null) {
            brister.add(Brist.i("dnr", "expediering.fel.dnr"));
        }
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        av = vem;
        // from here on the nämnd may read it, whenever the next step of the plan opens
        arsgranskning.narFas(missiv.arForSvar() ? Fas.SVAR : Fas.AVSLUT);
    }

    public boolean arExpedierad() {
        return av != null;
    }

    private void kravOexpedierad() {
        if (arExpedierad()) {
            throw new Regelbrott("", "expediering.fel.expedierad");
        }
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public String getDnr() {
        return dnr;
    }

    public LocalDate getDatum() {
        return datum;
    }

    public Anvandare getAv() {
        return av;
    }
}
