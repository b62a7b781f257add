package se.arshjulet.atgardsregister;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.tidigare.Atgardslage;

/**
 * One thing that one nämnd has been asked to mend: a förbättringsområde or a rekommendation, from the day its report was dispatched. The nämnd
 * promises an åtgärd, says that it works on it and that it is done, and shows it; the auditor verifies, or sends it back and says why.
 * It also ends when a refusal is accepted, when it no longer matters, or when another nämnd takes it over. Each step leaves a {@link Punkthandelse}.
 */
@Entity
@Table(name = "atgardspunkt")
public class Atgardspunkt extends Punktgrund {

    @Embedded
    private Punktdagar dagar;

    @Enumerated(EnumType.STRING)
    private Punktstatus status = Punktstatus.OPPEN;

    @Embedded
    private Utlovat utlovat;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "overford_fran_id")
    private Atgardspunkt overfordFran;

    @OneToMany(mappedBy = "punkt", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Punkthandelse> historik = new ArrayList<>();

    protected Atgardspunkt() {
    }

    /**
     * @param forvaltning the part of the nämnd that it concerns, null for all of it
     * @param expedierad  when the nämnd was told, from which its age is counted
     */
    Atgardspunkt(Namnd namnd, Forvaltning forvaltning, Punktkalla kalla, Punktord ord, LocalDate expedierad, Andring andring) {
        super(namnd, forvaltning, kalla, ord);
        this.dagar = new Punktdagar(expedierad, null);
        historik.add(new Punkthandelse(this, null, status, andring));
    }

    /** The nämnd says what it will do, or why it will not. A later answer replaces an earlier one. */
    Punkthandelse lova(Utlovat nytt, Andring andring) {
        krav(Punktstatus.OPPNA);
        utlovat = nytt;
        return flytta(status, andring);
    }

    /** The auditors have read the answer. A refusal that is enough ends the point. */
    void bedomSvaret(Punktbedomning nyBedomning, Andring andring) {
        krav(Punktstatus.OPPNA);
        utlovat.bedom(nyBedomning);
        if (nyBedomning == Punktbedomning.TILLRACKLIGT && arAvslagen()) {
            avsluta(Punktstatus.ACCEPTERAD, andring);
        } else {
            flytta(status, andring);
        }
    }

    Punkthandelse gaIgang(Andring andring) {
        krav(Punktstatus.KVAR);
        return flytta(Punktstatus.PAGAR, andring);
    }

    /** The nämnd says that it is done, and how that can be seen. */
    Punkthandelse anmalGenomford(Andring andring) {
        krav(Punktstatus.KVAR);
        andring.kravBevis();
        dagar.blevGenomford(andring.nar().toLocalDate());
        return flytta(Punktstatus.GENOMFORD, andring);
    }

    void verifiera(Andring andring) {
        krav(Set.of(Punktstatus.GENOMFORD));
        avsluta(Punktstatus.VERIFIERAD, andring);
    }

    /** Not done, or not shown: back to the nämnd with a motive. */
    void aterforvisa(Andring andring) {
        krav(Set.of(Punktstatus.GENOMFORD));
        andring.kravMotiv();
        dagar.blevGenomford(null);
        flytta(Punktstatus.PAGAR, andring);
    }

    /** The nämnd has refused with a motive that is accepted. */
    void accepteraUtanAtgard(Andring andring) {
        krav(Punktstatus.OPPNA);
        if (!arAvslagen()) {
            throw new Regelbrott("", "atgardsregister.fel.inteAvslagen");
        }
        avsluta(Punktstatus.ACCEPTERAD, andring);
    }

    void avfor(Andring andring) {
        krav(Punktstatus.OPPNA);
        andring.kravMotiv();
        avsluta(Punktstatus.INAKTUELL, andring);
    }

    /** Another nämnd takes it over as it stands: this row ends and that one begins, with the same age and the same promise. */
    Atgardspunkt overfor(Namnd till, Andring andring) {
        kravOverforbar(till, andring);
        Atgardspunkt ny = new Atgardspunkt(till, null, getKalla().kopia(), getOrd().kopia(), dagar.getExpedierad(), andring);
        ny.overfordFran = this;
        ny.blirSom(this);
        avsluta(Punktstatus.OVERFORD, andring);
        return ny;
    }

    /** A nämnd that has a row of its own for the same goes on with that one; if it was that nämnd that handed it over, it takes it back as it now stands. */
    void overfor(Atgardspunkt dess, Andring andring) {
        kravOverforbar(dess.getNamnd(), andring);
        if (dess.status == Punktstatus.OVERFORD) {
            dess.flytta(status, andring);
            dess.blirSom(this);
        }
        dess.krav(Punktstatus.OPPNA);
        avsluta(Punktstatus.OVERFORD, andring);
    }

    /** Whether another nämnd has once taken it over with those words. */
    boolean lamnadesMed(String ord) {
        return ord != null && historik.stream().anyMatch(h -> h.getTill() == Punktstatus.OVERFORD && ord.equals(h.getKommentar()));
    }

    /** The first row of those that it has been handed over in. */
    Atgardspunkt forsta() {
        return overfordFran == null ? this : overfordFran.forsta();
    }

    private void kravOverforbar(Namnd till, Andring andring) {
        krav(Punktstatus.OPPNA);
        andring.kravMotiv();
        if (till.getId().equals(getNamnd().getId()) || !till.isAktiv()) {
            throw new Regelbrott("till", "atgardsregister.fel.mottagare", till.getKortnamn());
        }
    }

    private void blirSom(Atgardspunkt annan) {
        dagar = new Punktdagar(annan.dagar.getExpedierad(), annan.dagar.getGenomford());
        status = annan.status;
        utlovat = annan.utlovat == null ? null : annan.utlovat.kopia();
    }

    /** What a dispatched årsrapport says of an open point: it ends, goes on, or is sent back when the nämnd had said, before the report was frozen, that it was done. */
    void bedomsIRapport(Atgardslage lage, LocalDateTime fryst, Andring andring) {
        if (!status.arOppen()) {
            return;
        }
        if (lage == Atgardslage.ATGARDAT) {
            dagar.varGenomford(andring.nar().toLocalDate());
            avsluta(Punktstatus.VERIFIERAD, andring);
        } else if (status == Punktstatus.GENOMFORD && historik.stream().anyMatch(h -> h.blev(status, fryst))) {
            flytta(status, andring);
        } else {
            dagar.blevGenomford(null);
            flytta(lage == Atgardslage.DELVIS || status == Punktstatus.PAGAR ? Punktstatus.PAGAR : Punktstatus.OPPEN, andring);
        }
    }

    private void avsluta(Punktstatus till, Andring andring) {
        dagar.blevAvslutad(andring.nar().toLocalDate());
        flytta(till, andring);
    }

    private Punkthandelse flytta(Punktstatus till, Andring andring) {
        Punkthandelse handelse = new Punkthandelse(this, status, till, andring);
        historik.add(handelse);
        status = till;
        return handelse;
    }

    private void krav(Set<Punktstatus> tillatna) {
        if (!tillatna.contains(status)) {
            throw new Regelbrott("", "atgardsregister.fel.status." + status);
        }
    }

    /** The last day has passed and the nämnd has not said that it is done. */
    public boolean arForsenad(LocalDate idag) {
        return Punktstatus.KVAR.contains(status) && getKlartSenast() != null && getKlartSenast().isBefore(idag);
    }

    public boolean arAvslagen() {
        return utlovat != null && utlovat.arAvslag();
    }

    public LocalDate getKlartSenast() {
        return utlovat == null ? null : utlovat.getKlartSenast();
    }

    public Punktdagar getDagar() {
        return dagar;
    }

    public Punktstatus getStatus() {
        return status;
    }

    /** Null until the nämnd has said something. */
    public Utlovat getUtlovat() {
        return utlovat;
    }

    /** The row that this one once began as a copy of; null for the first. */
    public Atgardspunkt getOverfordFran() {
        return overfordFran;
    }

    Punkthandelse senast() {
        return historik.get(historik.size() - 1);
    }

    public List<Punkthandelse> getHistorik() {
        return List.copyOf(historik);
    }
}
