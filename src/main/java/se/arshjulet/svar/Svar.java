package se.arshjulet.svar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The nämnd's answer. It is väntat from the day the report is dispatched for svar; if the last date passes it is uteblivet,
 * and may still come, marked late. Lämnat by a decision of the nämnd, it is reviewed: accepted, or completion asked for,
 * completed and reviewed again.
 */
@Entity
public class Svar extends StoredEntity {

    private static final Set<Svarsstatus> OBESVARAT = Set.of(Svarsstatus.VANTAS, Svarsstatus.UTEBLIVET);

    @OneToOne(optional = false)
    private Arsgranskning arsgranskning;

    @Column(name = "sista_svarsdag")
    private LocalDate sistaSvarsdag;

    @Enumerated(EnumType.STRING)
    private Svarsstatus status = Svarsstatus.VANTAS;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    private LocalDateTime lamnat;

    private boolean sent;

    @OneToMany(mappedBy = "svar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Svarspunkt> punkter = new ArrayList<>();

    @OneToMany(mappedBy = "svar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("omgang")
    private List<Svarsgranskning> granskningar = new ArrayList<>();

    protected Svar() {
    }

    /** A svar is expected only when the elected auditors have decided so. */
    public Svar(Missiv missiv) {
        if (!missiv.arForSvar() || !missiv.arBeslutat()) {
            throw new Regelbrott("", "svar.fel.ejforsvar");
        }
        arsgranskning = missiv.getArsgranskning();
        sistaSvarsdag = missiv.getSistaSvarsdag();
    }

    public Svarspunkt fraga(String kalla, String inledning, String rubrik) {
        Svarspunkt punkt = new Svarspunkt(this, punkter.size() + 1, kalla, inledning, rubrik);
        punkter.add(punkt);
        return punkt;
    }

    public void besvara(Svarspunkt punkt, Atgard atgard) {
        kravSkrivbart();
        punkt.besvara(atgard);
    }

    public void avsla(Svarspunkt punkt, String motiv) {
        kravSkrivbart();
        punkt.avsla(motiv);
    }

    public void besluta(Beslut nyttBeslut) {
        kravSkrivbart();
        beslut = nyttBeslut;
    }

    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (beslut == null || beslut.getDatum() == null) {
            brister.add(Brist.i("beslutsdatum", "svar.fel.beslutsdatum"));
        }
        if (beslut == null || beslut.getParagraf() == null || beslut.getParagraf().isBlank()) {
            brister.add(Brist.i("paragraf", "svar.fel.paragraf"));
        }
        for (int i = 0; i < punkter.size(); i++) {
            String falt = "punkter[" + i + "]";
            punkter.get(i).brister().forEach(brist -> brister.add(brist.under(falt)));
        }
        return brister;
    }

    /** The nämnd answers, or completes what it has answered. After the last date it is late, but it is received. */
    public void lamna(LocalDateTime nar) {
        kravSkrivbart();
        List<Brist> brister = brister();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        if (OBESVARAT.contains(status)) {
            lamnat = nar;
            sent = nar.toLocalDate().isAfter(sistaSvarsdag);
        }
        status = Svarsstatus.LAMNAT;
    }

    /** The last date has passed. Nothing happens to an answer that has come. */
    public void uteblev() {
        if (status == Svarsstatus.VANTAS) {
            status = Svarsstatus.UTEBLIVET;
        }
    }

    public Optional<Svarsgranskning> pagaendeGranskning() {
        return granskningar.stream().filter(g -> !g.arAvslutad()).findFirst();
    }

    /** The review under way is written; the first word begins it. */
    public void bedom(Boolean accepterat, String motiv) {
        kravLamnat();
        pagaendeGranskning().orElseGet(this::nyGranskning).skriv(accepterat, motiv);
    }

    private Svarsgranskning nyGranskning() {
        Svarsgranskning ny = new Svarsgranskning(this, granskningar.size() + 1);
        granskningar.add(ny);
        return ny;
    }

    /** Ends the review: accepted for good, or back to the nämnd with a motive that says what is missing. */
    public boolean avgor(Anvandare granskare, LocalDateTime nar) {
        kravLamnat();
        List<Brist> brister = bristerIGranskning();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        Svarsgranskning granskning = pagaendeGranskning().orElseThrow();
        granskning.avsluta(granskare, nar);
        status = granskning.getAccepterat() ? Svarsstatus.ACCEPTERAT : Svarsstatus.KOMPLETTERING_BEGARD;
        return granskning.getAccepterat();
    }

    public List<Brist> bristerIGranskning() {
        Svarsgranskning granskning = pagaendeGranskning().orElse(null);
        if (granskning == null || granskning.getAccepterat() == null) {
            return List.of(Brist.i("accepterat", "svar.fel.accepterat"));
        }
        boolean utanMotiv = granskning.getMotiv() == null || granskning.getMotiv().isBlank();
        return !granskning.getAccepterat() && utanMotiv ? List.of(Brist.i("motiv", "svar.fel.motiv")) : List.of();
    }

    public boolean arSkrivbart() {
        return OBESVARAT.contains(status) || status == Svarsstatus.KOMPLETTERING_BEGARD;
    }

    private void kravSkrivbart() {
        if (!arSkrivbart()) {
            throw new Regelbrott("", "svar.fel.redanlamnat");
        }
    }

    private void kravLamnat() {
        if (status != Svarsstatus.LAMNAT) {
            throw new Regelbrott("", "svar.fel.ejlamnat");
        }
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public LocalDate getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    public Svarsstatus getStatus() {
        return status;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public LocalDateTime getLamnat() {
        return lamnat;
    }

    public boolean isSent() {
        return sent;
    }

    public List<Svarspunkt> getPunkter() {
        return List.copyOf(punkter);
    }

    public List<Svarsgranskning> getGranskningar() {
        return List.copyOf(granskningar);
    }
}
