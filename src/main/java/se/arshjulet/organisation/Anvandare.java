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
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * En person som loggar in. Läggs upp av administratören med roller (och nämnd eller byrå när rollen gäller en sådan),
 * låses en kvart efter fem misslyckade inloggningar i rad, och görs inaktiv i stället för att tas bort: namnet står i gamla rapporter.
 */
@Entity
@Table(name = "anvandare")
public class Anvandare extends StoredEntity {

    public static final int FORSOK_FORE_LASNING = 5;
    public static final Duration LASNINGSTID = Duration.ofMinutes(15);
    /** Så länge gäller ett lösenord som någon annan har satt (ASVS 6.4.1). */
    public static final Duration TILLFALLIGT = Duration.ofDays(7);

    private String anvandarnamn;
    private String namn;
    private String titel;
    private String epost;
    @UtanLogg
    private String losenord;

    /** Lösenordet är satt av någon annan, och gäller hit, för att byta det; null när användaren har valt det. */
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

    /** Den som har nämndens eller byråns roll har också en nämnd eller en byrå. */
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

    /** Vad rollen ger utöver det vanliga: ordföranden undertecknar missiv, och den som lämnar in gör det för nämnden; andra förbereder. */
    public void betro(boolean ordforande, boolean lamnarIn) {
        this.ordforande = ordforande;
        this.lamnarIn = lamnarIn;
    }

    /** Ordförande för de förtroendevalda revisorerna. */
    public boolean isOrdforande() {
        return ordforande && har(Roll.FORTROENDEVALD);
    }

    /** Får lämna in nämndens svar. */
    public boolean isLamnarIn() {
        return lamnarIn && har(Roll.NAMND);
    }

    /** Lösenordet lagras bara som hash; ett nytt lösenord häver en låsning. */
    public void bytLosenord(String hash) {
        losenord = hash;
        losenordTill = null;
        loggadeIn();
    }

    /** Någon annan sätter lösenordet: det ska bytas vid första inloggningen. */
    public void farLosenord(String hash, LocalDateTime nu) {
        bytLosenord(hash);
        losenordTill = nu.plus(TILLFALLIGT);
    }

    public boolean harTillfalligtLosenord() {
        return losenordTill != null;
    }

    /** Ett tillfälligt lösenord som ingen använde i tid öppnar inget mer. */
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

    /** Om den här kan göra någon annans arbete: i minst en av rollerna, och för samma nämnd eller byrå när rollen gäller en sådan. */
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

    /** Den som har slutat ska inte längre kunna kännas igen här. Användarnamnet är kvar: loggen, som lagen kräver, vet bara det. */
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
