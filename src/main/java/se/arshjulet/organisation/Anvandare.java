package se.arshjulet.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UrReserven;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * A person who logs in. Added by the administratör with roles (and nämnd or firm when the role is for one), locked for a quarter of
 * an hour after five failed log-ins in a row, and made inactive instead of removed: the name stands in old reports.
 */
@Entity
@UrReserven
@Table(name = "anvandare")
public class Anvandare extends StoredEntity {

    public static final int FORSOK_FORE_LASNING = 5;
    public static final Duration LASNINGSTID = Duration.ofMinutes(15);
    /** How long a password that somebody else has set is good for (ASVS 6.4.1). */
    public static final Duration TILLFALLIGT = Duration.ofDays(7);

    private String anvandarnamn;
    private String namn;
    private String titel;
    private String epost;
    @UtanLogg
    private String losenord;

    /** The password is set by somebody else, and good until then, for changing it; null when the user has chosen it. */
    @Column(name = "losenord_till")
    private LocalDateTime losenordTill;

    private boolean aktiv = true;

    private boolean ordforande;

    @Column(name = "lamnar_in")
    private boolean lamnarIn = true;

    @Column(name = "misslyckade_forsok")
    private int misslyckadeForsok;

    @Column(name = "last_till")
    private LocalDateTime lastTill;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "anvandare_roll", joinColumns = @JoinColumn(name = "anvandare_id"))
    @Column(name = "roll")
    @Enumerated(EnumType.STRING)
    private Set<Roll> roller = EnumSet.noneOf(Roll.class);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "byra_id")
    private Byra byra;

    protected Anvandare() {
    }

    public Anvandare(String anvandarnamn, String namn, Collection<Roll> roller) {
        this.anvandarnamn = anvandarnamn;
        this.namn = namn;
        this.roller.addAll(roller);
    }

    public void andraUppgifter(String namn, String titel, String epost) {
        this.namn = namn;
        this.titel = titel;
        this.epost = epost;
    }

    /** Whoever has the role of a nämnd or a firm also has a nämnd or a firm. */
    public void tilldela(Collection<Roll> roller, Namnd namnd, Byra byra) {
        if (roller.contains(Roll.NAMND) && namnd == null) {
            throw new Regelbrott("namnd", "organisation.fel.namndSaknas");
        }
        if (roller.contains(Roll.REDOVISNINGSREVISOR) && byra == null) {
            throw new Regelbrott("byra", "organisation.fel.byraSaknas");
        }
        this.roller.retainAll(roller);
        this.roller.addAll(roller);
        this.namnd = namnd;
        this.byra = byra;
    }

    /** What the role gives beyond the usual: the ordförande signs missiv, and whoever submits does so for the nämnd; others prepare. */
    public void betro(boolean ordforande, boolean lamnarIn) {
        this.ordforande = ordforande;
        this.lamnarIn = lamnarIn;
    }

    /** Ordförande of the förtroendevalda. */
    public boolean isOrdforande() {
        return ordforande && har(Roll.FORTROENDEVALD);
    }

    /** May submit the nämnd's svar. */
    public boolean isLamnarIn() {
        return lamnarIn && har(Roll.NAMND);
    }

    /** The password is stored only as a hash; a new password lifts a lock. */
    public void bytLosenord(String hash) {
        losenord = hash;
        losenordTill = null;
        loggadeIn();
    }

    /** Somebody else sets the password: it is to be changed at the first log-in. */
    public void farLosenord(String hash, LocalDateTime nu) {
        bytLosenord(hash);
        losenordTill = nu.plus(TILLFALLIGT);
    }

    public boolean harTillfalligtLosenord() {
        return losenordTill != null;
    }

    /** A temporary password that nobody used in time opens nothing any more. */
    public boolean losenordetGaller(LocalDateTime nu) {
        return losenordTill == null || nu.isBefore(losenordTill);
    }

    public void loggadeIn() {
        misslyckadeForsok = 0;
        lastTill = null;
    }

    public void misslyckades(LocalDateTime nu) {
        misslyckadeForsok++;
        if (misslyckadeForsok >= FORSOK_FORE_LASNING) {
            lastTill = nu.plus(LASNINGSTID);
            misslyckadeForsok = 0;
        }
    }

    public boolean kanLoggaIn(LocalDateTime nu) {
        return aktiv && (lastTill == null || !nu.isBefore(lastTill));
    }

    public boolean har(Roll roll) {
        return roller.contains(roll);
    }

    /** Whether this one can do somebody else's work: in at least one of the roles, and for the same nämnd or firm when the role is for one. */
    public boolean kanErsatta(Anvandare annan) {
        return aktiv && !anvandarnamn.equals(annan.anvandarnamn) && annan.roller.stream().anyMatch(roll -> har(roll) && switch (roll) {
            case NAMND -> samma(namnd, annan.namnd);
            case REDOVISNINGSREVISOR -> samma(byra, annan.byra);
            case ADMINISTRATOR -> false;
            default -> true;
        });
    }

    private static boolean samma(StoredEntity ena, StoredEntity andra) {
        return ena != null && andra != null && ena.getId().equals(andra.getId());
    }

    public void inaktivera() {
        aktiv = false;
    }

    /** Whoever has left is not to be recognised here any more. The user name stays: the log, which the law requires, knows only that. */
    void avidentifiera(String annatNamn) {
        if (aktiv) {
            throw new Regelbrott("", "organisation.fel.avidentifieraAktiv");
        }
        namn = annatNamn;
        titel = null;
        epost = null;
        losenord = null;
        losenordTill = null;
    }

    public void aktivera() {
        aktiv = true;
    }

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public String getNamn() {
        return namn;
    }

    public String getTitel() {
        return titel;
    }

    public String getEpost() {
        return epost;
    }

    public String getLosenord() {
        return losenord;
    }

    public boolean isAktiv() {
        return aktiv;
    }

    public boolean arLast(LocalDateTime nu) {
        return lastTill != null && nu.isBefore(lastTill);
    }

    public LocalDateTime getLastTill() {
        return lastTill;
    }

    public Set<Roll> getRoller() {
        return Set.copyOf(roller);
    }

    public Namnd getNamnd() {
        return namnd;
    }

    public Byra getByra() {
        return byra;
    }
}
