package se.arshjulet.fordjupning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.persistence.StoredEntity;

/** A nämnd that a fördjupad granskning is addressed to, or has to do with in another {@link Adressatroll}. */
@Entity
public class Adressat extends StoredEntity {

    @ManyToOne(optional = false)
    private FordjupadGranskning fordjupad;

    @ManyToOne(optional = false)
    private Namnd namnd;

    @Enumerated(EnumType.STRING)
    private Adressatroll roll;

    private int ordning;

    @Enumerated(EnumType.STRING)
    private Utskick utskick;

    @Column(name = "sista_svarsdag")
    private LocalDate sistaSvarsdag;

    /** As it was decided; null unless it was moved after that. */
    @Column(name = "beslutad_svarsdag")
    private LocalDate beslutadSvarsdag;

    private LocalDate expedierad;

    private boolean redovisar;

    protected Adressat() {
    }

    Adressat(FordjupadGranskning fordjupad, Namnd namnd, Adressatroll roll, int ordning) {
        this.fordjupad = fordjupad;
        this.namnd = namnd;
        this.roll = roll;
        this.ordning = ordning;
    }

    void byt(Adressatroll nyRoll) {
        roll = nyRoll;
    }

    void flyttaTill(int plats) {
        ordning = plats;
    }

    int getOrdning() {
        return ordning;
    }

    /** @param sistaDag for an answer; kept only when one is asked for */
    public void besluta(Utskick nytt, LocalDate sistaDag) {
        utskick = nytt;
        sistaSvarsdag = nytt == Utskick.FOR_SVAR ? sistaDag : null;
    }

    /** More time than was decided, since the report left the house later than was thought. */
    void flyttaSvarsdag(LocalDate till) {
        beslutadSvarsdag = beslutadSvarsdag == null ? sistaSvarsdag : beslutadSvarsdag;
        sistaSvarsdag = till;
    }

    /** An answer is asked for, and could not come in time if the report left the house that day. */
    public boolean forSentFor(LocalDate expedieringsdag) {
        return arForSvar() && !sistaSvarsdag.isAfter(expedieringsdag);
    }

    /** Another nämnd takes its place, with what was decided for it. */
    void overtasAv(Namnd ny) {
        namnd = ny;
    }

    void expedieras(LocalDate dag) {
        expedierad = dag;
    }

    void redovisar() {
        redovisar = true;
    }

    boolean ar(Namnd annan) {
        return namnd.getKortnamn().equals(annan.getKortnamn());
    }

    public Namnd getNamnd() {
        return namnd;
    }

    /** The report was recorded by hand in this nämnd's year; the others have joined it. */
    boolean isRedovisar() {
        return redovisar;
    }

    /** The elected auditors ask this nämnd for an answer. */
    public boolean arForSvar() {
        return utskick == Utskick.FOR_SVAR;
    }

    /** Null until it has been decided. */
    public Utskick getUtskick() {
        return utskick;
    }

    /** Null unless an answer is asked for. */
    public LocalDate getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    /** What the elected auditors decided, when another last day has been given since; else null. */
    public LocalDate getBeslutadSvarsdag() {
        return beslutadSvarsdag;
    }

    /** Null until it has been sent. */
    public LocalDate getExpedierad() {
        return expedierad;
    }

    public Adressatroll getRoll() {
        return roll;
    }
}
