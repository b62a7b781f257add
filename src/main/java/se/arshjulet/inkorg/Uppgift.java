package se.arshjulet.inkorg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsrad;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;
import se.arshjulet.platform.process.Uppgiftsbesked;

/**
 * An open task as the inbox shows it. The engine holds whose turn it is; this row is kept beside it in the same transaction,
 * so that a page of the inbox costs the page and not the number of open tasks. It is born when the engine creates the task,
 * follows who has it, and is gone when the task is completed or its year cancelled.
 */
@Entity
@UtanLogg
public class Uppgift extends StoredEntity {

    @Column(name = "motorns_id")
    private String motornsId;

    private String nyckel;

    @Enumerated(EnumType.STRING)
    private Fas fas;

    private String steg;

    private String namn;

    /** The firm, where each firm has a task of its own; else null. */
    private String hos;

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    @Column(name = "foremal_id")
    private Long foremalId;

    /** What the fördjupade granskningen is called; null in an årsgranskning, which is called by its nämnd. */
    private String titel;

    @Column(name = "namnd_id")
    private Long namndId;

    private String namnd;

    private int ar;

    @Enumerated(EnumType.STRING)
    private Roll roll;

    private String handlaggare;

    /** The same person as a number, which the database finds faster. */
    @Column(name = "handlaggare_id")
    private Long handlaggareId;

    @Embedded
    private Tillkomst tillkomst;

    private LocalDate forfaller;

    @Enumerated(EnumType.STRING)
    @Column(name = "lyft_till")
    private Roll lyftTill;

    @Embedded
    private Sparning sparning = new Sparning();

    protected Uppgift() {
    }

    /** In a nämnd's year. */
    Uppgift(Uppgiftsbesked besked, Fas fas, Arsgranskning arsgranskning, LocalDateTime skapad) {
        this(besked, fas, arsgranskning.getAr(), arsgranskning.getNamnd(), skapad);
        arsgranskningId = arsgranskning.getId();
    }

    /** In a fördjupad granskning, perhaps for one nämnd. */
    Uppgift(Uppgiftsbesked besked, Fas fas, Fordjupningsrad fordjupad, Namnd namnd, LocalDateTime skapad) {
        this(besked, fas, fordjupad.ar(), namnd, skapad);
        fordjupadId = besked.fordjupadId();
        titel = fordjupad.titel();
    }

    private Uppgift(Uppgiftsbesked besked, Fas fas, int ar, Namnd namnd, LocalDateTime skapad) {
        motornsId = besked.motornsId();
        steg = besked.steg();
        foremalId = besked.foremalId();
        this.fas = fas;
        this.namndId = namnd == null ? null : namnd.getId();
        this.namnd = namnd == null ? null : namnd.getKortnamn();
        this.ar = ar;
        roll = besked.roll() == null ? Roll.YRKESREVISOR : Roll.valueOf(besked.roll());
        tillkomst = new Tillkomst(skapad);
        folj(besked);
    }

    /** Takes over from the engine who has the task and when it is due, and what its model calls it, which another version of the model may do otherwise. */
    void folj(Uppgiftsbesked besked) {
        nyckel = besked.nyckel();
        namn = besked.namn();
        handlaggare = besked.handlaggare();
        lyftTill = forfaller != null && besked.forfaller() != null && besked.forfaller().isAfter(forfaller) ? null : lyftTill;
        forfaller = besked.forfaller();
    }

    void arByrans(String byra) {
        hos = byra;
    }

    /** @param anvandareId whoever has the task, or null */
    void ligger(Long anvandareId) {
        handlaggareId = anvandareId;
    }

    /** The due date has passed: the task is shown to those who must know, without leaving whoever has it. */
    public void lyft(Roll till) {
        lyftTill = till;
    }

    public boolean harTagitsAv(String anvandarnamn) {
        return anvandarnamn.equals(handlaggare);
    }

    public boolean arLedig() {
        return handlaggare == null;
    }

    /** Where the task is done: the page is named after phase and task. */
    public String getSida() {
        return "/" + fas.mapp() + "/" + nyckel + ".xhtml?uppgift=" + getId();
    }

    /** The page of its case, which shows everybody at the office what is open in it and how late it is. */
    public String getArendesida() {
        return fordjupadId == null ? "/arsgranskning/arende.xhtml?id=" + arsgranskningId : "/fordjupning/fordjupad.xhtml?id=" + fordjupadId;
    }

    public String getMotornsId() {
        return motornsId;
    }

    public String getNyckel() {
        return nyckel;
    }

    public Fas getFas() {
        return fas;
    }

    public String getSteg() {
        return steg;
    }

    /** Where in the year it belongs, as the end of a text key: its step of the plan, or its phase when it has no day in the plan. */
    public String getPlats() {
        return steg == null ? "fas." + fas : "steg." + Steg.av(steg);
    }

    /** What the model calls it, and the firm whose it is. */
    public String getNamn() {
        return hos == null ? namn : namn + ", " + hos;
    }

    /** Null when the task is in a fördjupad granskning. */
    public Long getArsgranskningId() {
        return arsgranskningId;
    }

    /** Null when the task is in a nämnd's year. */
    public Long getFordjupadId() {
        return fordjupadId;
    }

    /** The row within the case that the task is about, when there is one task per row. */
    public Long getForemalId() {
        return foremalId;
    }

    public Arendeid getArendeid() {
        return new Arendeid(arsgranskningId, fordjupadId);
    }

    /** What the case is called where it is mentioned: "NORV 2023", or the name of the fördjupade granskningen. */
    public String getArende() {
        return titel == null ? namnd + " " + ar : titel;
    }

    /** Null when no single nämnd is meant. */
    public Long getNamndId() {
        return namndId;
    }

    public String getNamnd() {
        return namnd;
    }

    public int getAr() {
        return ar;
    }

    public Roll getRoll() {
        return roll;
    }

    public String getHandlaggare() {
        return handlaggare;
    }

    public Tillkomst getTillkomst() {
        return tillkomst;
    }

    public LocalDate getForfaller() {
        return forfaller;
    }

    public Roll getLyftTill() {
        return lyftTill;
    }

    public Sparning getSparning() {
        return sparning;
    }
}
