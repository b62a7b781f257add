package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Sekretessbelagt;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A document in the register. It came in, or it was drawn up here: as working material, which is not public, until it is upprättat, and
 * expedierat when it leaves the house; never back. It can be marked secret with a ground, and the mark taken away. Its bytes may be gallrade
 * by a rule of the plan; the row stays and says so.
 */
@Entity
@Table(name = "diariehandling")
public class Diariehandling extends StoredEntity implements Sekretessbelagt {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arende_id")
    private Diariearende arende;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Slag slag;

    @Enumerated(EnumType.STRING)
    private Handlingsstatus status;

    private String titel;
    private String motpart;
    private LocalDate datum;
    private LocalDate expedierad;
    @Embedded
    private Filuppgift fil;

    @Embedded
    private Sekretess sekretess;

    @Embedded
    private Gallring gallring;

    private LocalDateTime registrerad;

    @Column(name = "registrerad_av")
    private String registreradAv;

    private String nyckel;

    protected Diariehandling() {
    }

    Diariehandling(Diariearende arende, int nummer, Handlingspost post, Handlingsstatus status, LocalDateTime tid, String vem) {
        this.arende = arende;
        this.nummer = nummer;
        this.slag = post.slag();
        this.status = status;
        this.titel = post.titel();
        this.motpart = post.motpart();
        this.datum = post.datum();
        this.expedierad = status == Handlingsstatus.EXPEDIERAD ? post.datum() : null;
        this.registrerad = tid;
        this.registreradAv = vem;
        this.fil = post.fil() == null ? null : new Filuppgift(post.fil());
    }

    /** The form that it was registered with: sent again, it registers nothing. */
    void kannsIgenPa(String formularnyckel) {
        nyckel = formularnyckel;
    }

    /** Working material is settled. */
    void uppratta(LocalDate dag) {
        if (status != Handlingsstatus.ARBETSMATERIAL) {
            throw new Regelbrott("", "diarium.fel.inteArbetsmaterial", getBeteckning());
        }
        datum = dag;
        status = Handlingsstatus.UPPRATTAD;
    }

    /** What was drawn up here leaves the house; working material is settled by that. */
    void expediera(String mottagare, LocalDate dag) {
        if (status == Handlingsstatus.INKOMMEN || status == Handlingsstatus.EXPEDIERAD) {
            throw new Regelbrott("", "diarium.fel.kanInteExpedieras", getBeteckning());
        }
        if (mottagare == null) {
            throw new Regelbrott("motpart", "diarium.fel.mottagare");
        }
        if (dag == null || status == Handlingsstatus.UPPRATTAD && dag.isBefore(datum)) {
            throw new Regelbrott("datum", "diarium.fel.expedieradFore", datum);
        }
        datum = status == Handlingsstatus.ARBETSMATERIAL ? dag : datum;
        motpart = mottagare;
        expedierad = dag;
        status = Handlingsstatus.EXPEDIERAD;
    }

    void sekretessmarkera(Sekretess ny) {
        kravOgallrad();
        sekretess = ny;
    }

    void havSekretess() {
        kravOgallrad();
        if (!isHemlig()) {
            throw new Regelbrott("", "diarium.fel.inteHemlig", getBeteckning());
        }
        sekretess = null;
    }

    /**
     * @param regel    of its kind, or null when the plan has none
     * @param aberopad whether something else rests on it
     * @throws Regelbrott when it must be kept
     */
    void gallra(Gallringsregel regel, boolean aberopad, LocalDateTime tid, String vem) {
        bevarandeskal(regel, aberopad, tid.toLocalDate()).ifPresent(skal -> {
            throw new Regelbrott("", skal, getBeteckning());
        });
        gallring = new Gallring(tid, vem, regel.beskrivning());
    }

    /** Why it must be kept, as the key of a sentence; empty when it may be gallrat. */
    Optional<String> bevarandeskal(Gallringsregel regel, boolean aberopad, LocalDate idag) {
        String skal = null;
        if (isGallrad()) {
            skal = "diarium.fel.gallrad";
        } else if (slag.isAlltidBevarad() || regel == null || regel.getSlag() != slag) {
            skal = "diarium.fel.bevaras";
        } else if (aberopad) {
            skal = "diarium.fel.aberopad";
        } else if (isHemlig() && sekretess.skaOmprovas(idag)) {
            skal = "diarium.fel.underOmprovning";
        } else if (!status.isAllman() || !arende.isAvslutat() || !regel.harGatt(arende.getAvslutat(), idag)) {
            skal = "diarium.fel.forTidigt";
        }
        return Optional.ofNullable(skal);
    }

    private void kravOgallrad() {
        if (isGallrad()) {
            throw new Regelbrott("", "diarium.fel.gallrad", getBeteckning());
        }
    }

    @Override
    public boolean isHemlig() {
        return sekretess != null && sekretess.getLagrum() != null;
    }

    @Override
    public Arendeid arendeid() {
        return arende.arendeid();
    }

    @Override
    public String lashandelse() {
        return "diarium.hemligLast";
    }

    @Override
    public String lastes() {
        return getBeteckning();
    }

    public boolean isGallrad() {
        return gallring != null && gallring.getTid() != null;
    }

    /** Whether there are bytes to fetch. */
    public boolean isMedFil() {
        return fil != null && fil.getKalla() != null && !isGallrad();
    }

    /** REV 2024-17:3. */
    public String getBeteckning() {
        return arende.getDnr() + ":" + nummer;
    }

    public Diariearende getArende() {
        return arende;
    }

    public int getNummer() {
        return nummer;
    }

    public Slag getSlag() {
        return slag;
    }

    public Handlingsstatus getStatus() {
        return status;
    }

    public String getTitel() {
        return titel;
    }

    public String getMotpart() {
        return motpart;
    }

    /** Came in, or was drawn up. */
    public LocalDate getDatum() {
        return datum;
    }

    public LocalDate getExpedierad() {
        return expedierad;
    }

    /** Null when there is only paper. */
    public Filuppgift getFil() {
        return fil;
    }

    public Sekretess getSekretess() {
        return sekretess;
    }

    public Gallring getGallring() {
        return gallring;
    }

    public LocalDateTime getRegistrerad() {
        return registrerad;
    }

    public String getRegistreradAv() {
        return registreradAv;
    }
}
