package se.arshjulet.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Somebody is away for a time and another does the work meanwhile. Registered in advance or the same day, ended when whoever is away
 * is back, and removed if it has not begun. Both days are included.
 */
@Entity
@Table(name = "franvaro")
public class Franvaro extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "anvandare_id")
    private Anvandare anvandare;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ersattare_id")
    private Anvandare ersattare;

    private LocalDate fran;
    private LocalDate till;
    private LocalDateTime registrerad;

    @Column(name = "registrerad_av")
    private String registreradAv;

    protected Franvaro() {
    }

    public Franvaro(Anvandare anvandare, Anvandare ersattare, LocalDate fran, LocalDate till, String av, LocalDateTime nu) {
        if (till.isBefore(fran)) {
            throw new Regelbrott("till", "organisation.fel.franvaro.bakvand", fran, till);
        }
        if (till.isBefore(nu.toLocalDate())) {
            throw new Regelbrott("till", "organisation.fel.franvaro.forbi", till);
        }
        if (!ersattare.kanErsatta(anvandare)) {
            throw new Regelbrott("ersattare", "organisation.fel.franvaro.inteErsattare", ersattare.getNamn(), anvandare.getNamn());
        }
        this.anvandare = anvandare;
        this.ersattare = ersattare;
        this.fran = fran;
        this.till = till;
        registreradAv = av;
        registrerad = nu;
    }

    /** Whoever was away is back today. */
    void avsluta(LocalDate idag) {
        if (!galler(idag) || !fran.isBefore(idag)) {
            throw new Regelbrott("", "organisation.fel.franvaro.inteNu");
        }
        till = idag.minusDays(1);
    }

    public boolean galler(LocalDate dag) {
        return !dag.isBefore(fran) && !dag.isAfter(till);
    }

    public boolean gallerNagonDag(LocalDate forsta, LocalDate sista) {
        return !fran.isAfter(sista) && !till.isBefore(forsta);
    }

    public Anvandare getAnvandare() {
        return anvandare;
    }

    public Anvandare getErsattare() {
        return ersattare;
    }

    public LocalDate getFran() {
        return fran;
    }

    public LocalDate getTill() {
        return till;
    }

    public LocalDateTime getRegistrerad() {
        return registrerad;
    }

    public String getRegistreradAv() {
        return registreradAv;
    }
}
