package se.arshjulet.svar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;

/** An answer that is waited for: until when, for how long more, and until nobody waits. */
@MappedSuperclass
public abstract class Svarsvantan extends Svarsfraga {

    private static final int DAGAR_ATT_KOMPLETTERA = 14;
    private static final Set<Svarsstatus> OBESVARAT = Set.of(Svarsstatus.VANTAS, Svarsstatus.UTEBLIVET);

    @Column(name = "sista_svarsdag")
    private LocalDate sistaSvarsdag;

    @Column(name = "kompletteras_senast")
    private LocalDate kompletterasSenast;

    @Enumerated(EnumType.STRING)
    private Svarsstatus status = Svarsstatus.VANTAS;

    @Embedded
    private Avskrivning avskrivning;

    @OneToMany(mappedBy = "svar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Anstand> anstand = new ArrayList<>();

    protected Svarsvantan() {
    }

    protected Svarsvantan(Arsgranskning arsgranskning, FordjupadGranskning fordjupad, Namnd namnd, LocalDate sistaSvarsdag) {
        super(arsgranskning, fordjupad, namnd);
        this.sistaSvarsdag = sistaSvarsdag;
    }

    /** The last date has passed. Nothing happens to an answer that has come. */
    public void uteblev() {
        if (status == Svarsstatus.VANTAS) {
            status = Svarsstatus.UTEBLIVET;
        }
    }

    /** @param till a day after the last date, and not in the past */
    public Anstand begarAnstand(LocalDate till, String motiv, Anvandare av, LocalDateTime nar) {
        Anstandsregel.prova((Svar) this, till, motiv, nar.toLocalDate());
        Anstand nytt = new Anstand((Svar) this, anstand.size() + 1, getSenast(), till, motiv, av, nar);
        anstand.add(nytt);
        return nytt;
    }

    /** A granted one moves the last date, of the answer or of its completion; an answer that was late is awaited again when the new one has not passed. */
    public boolean avgorAnstand(Anvandare av, LocalDateTime nar) {
        Anstand begart = kravBegartAnstand();
        begart.avgor(av, nar);
        if (begart.getStatus() == Anstandsstatus.BEVILJAT && status == Svarsstatus.KOMPLETTERING_BEGARD) {
            kompletterasSenast = begart.getTill();
        } else if (begart.getStatus() == Anstandsstatus.BEVILJAT) {
            sistaSvarsdag = begart.getTill();
            status = nar.toLocalDate().isAfter(sistaSvarsdag) ? status : Svarsstatus.VANTAS;
        }
        return begart.getStatus() == Anstandsstatus.BEVILJAT;
    }

    public Optional<Anstand> begartAnstand() {
        return anstand.stream().filter(Anstand::arOavgjort).findFirst();
    }

    Anstand kravBegartAnstand() {
        return begartAnstand().orElseThrow(() -> new Regelbrott("", "svar.fel.anstandavgjort"));
    }

    /** The elected auditors wait no longer, for an answer after its last date or for a completion. */
    public void komAldrig(Beslut fortroendevaldas, String foljd, Anvandare av, LocalDateTime nar) {
        if (!kanAvskrivas()) {
            throw new Regelbrott("", "svar.fel.kaninteavskrivas");
        }
        avskrivning = new Avskrivning(fortroendevaldas, foljd, av, nar);
        anstand.forEach(Anstand::forfaller);
        status = Svarsstatus.KOM_ALDRIG;
    }

    /** The case is cancelled: nobody waits for the answer, nor for its completion. What has come is what it was. */
    void arendetAvbrots() {
        if (arObesvarat() || status == Svarsstatus.KOMPLETTERING_BEGARD) {
            anstand.forEach(Anstand::forfaller);
            status = Svarsstatus.AVBRUTET;
        }
    }

    public boolean kanAvskrivas() {
        return status == Svarsstatus.UTEBLIVET || status == Svarsstatus.KOMPLETTERING_BEGARD;
    }

    public boolean arObesvarat() {
        return OBESVARAT.contains(status);
    }

    /** It has come, or its completion has; what was asked for meanwhile no longer matters. */
    protected void kom() {
        anstand.forEach(Anstand::forfaller);
        status = Svarsstatus.LAMNAT;
    }

    protected void bedomdes(boolean accepterat, LocalDate idag) {
        status = accepterat ? Svarsstatus.ACCEPTERAT : Svarsstatus.KOMPLETTERING_BEGARD;
        kompletterasSenast = accepterat ? kompletterasSenast : idag.plusDays(DAGAR_ATT_KOMPLETTERA);
    }

    /** The last day that counts now: of the answer, or of the completion while one is asked for. */
    public LocalDate getSenast() {
        return status == Svarsstatus.KOMPLETTERING_BEGARD ? kompletterasSenast : sistaSvarsdag;
    }

    /** Null until a completion has been asked for. */
    LocalDate getKompletterasSenast() {
        return kompletterasSenast;
    }

    /** Of the first answer. */
    public LocalDate getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    public Svarsstatus getStatus() {
        return status;
    }

    /** Null unless it never came. */
    public Avskrivning getAvskrivning() {
        return avskrivning;
    }

    public List<Anstand> getAnstand() {
        return List.copyOf(anstand);
    }
}
