package se.arshjulet.svar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * A nämnd's answer, to the årsrapport of its year or to a fördjupad granskning that is addressed to it. It is väntat from the day the
 * report is dispatched for svar; the nämnd can ask for more time; if the last date passes it is uteblivet, and may still come, marked
 * late. Lämnat by a decision of the nämnd, it is reviewed point by point: accepted, or completion asked for, completed and reviewed
 * again. When nothing comes the elected auditors can decide that it never did.
 */
@Entity
public class Svar extends Svarsvantan {

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    private LocalDateTime lamnat;

    private boolean sent;

    @OneToMany(mappedBy = "svar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("omgang")
    private List<Svarsgranskning> granskningar = new ArrayList<>();

    protected Svar() {
    }

    /** A svar is expected only when the elected auditors have decided so. */
    public Svar(Missiv missiv) {
        super(missiv.getArsgranskning(), null, missiv.getArsgranskning().getNamnd(), missiv.getSistaSvarsdag());
        if (!missiv.arForSvar() || !missiv.arBeslutat()) {
            throw new Regelbrott("", "svar.fel.ejforsvar");
        }
    }

    /** An adressat of a fördjupad granskning answers for its own rekommendationer. */
    Svar(FordjupadGranskning fordjupad, Adressat adressat) {
        super(null, fordjupad, adressat.getNamnd(), adressat.getSistaSvarsdag());
        if (!adressat.arForSvar()) {
            throw new Regelbrott("", "svar.fel.ejforsvar");
        }
    }

    public void besvara(Svarspunkt punkt, Atgard atgard) {
        kravSkrivbart(punkt);
        punkt.besvara(atgard);
    }

    public void avsla(Svarspunkt punkt, String motiv) {
        kravSkrivbart(punkt);
        punkt.avsla(motiv);
    }

    public void besluta(Beslut nyttBeslut) {
        kravSkrivbart();
        beslut = nyttBeslut;
    }

    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        getPunkter().forEach(p -> p.brister().forEach(brist -> brister.add(brist.under("punkter[" + (p.getOrdning() - 1) + "]"))));
        if (beslut == null || beslut.getDatum() == null) {
            brister.add(Brist.i("beslutsdatum", "svar.fel.beslutsdatum"));
        }
        if (beslut == null || beslut.getParagraf() == null || beslut.getParagraf().isBlank()) {
            brister.add(Brist.i("paragraf", "svar.fel.paragraf"));
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
        if (arObesvarat()) {
            lamnat = nar;
            sent = nar.toLocalDate().isAfter(getSistaSvarsdag());
        }
        kom();
    }

    public Optional<Svarsgranskning> pagaendeGranskning() {
        return granskningar.stream().filter(g -> !g.arAvslutad()).findFirst();
    }

    /** The review under way is written; the first word begins it. */
    public Svarsgranskning bedom(Boolean accepterat, String motiv) {
        kravLamnat();
        Svarsgranskning granskning = pagaendeGranskning().orElseGet(this::nyGranskning);
        granskning.skriv(accepterat, motiv);
        return granskning;
    }

    private Svarsgranskning nyGranskning() {
        Svarsgranskning ny = granskningAttSkriva();
        granskningar.add(ny);
        return ny;
    }

    /** The review under way, or how one would begin. */
    Svarsgranskning granskningAttSkriva() {
        return pagaendeGranskning().orElseGet(() -> new Svarsgranskning(this, granskningar.size() + 1, senasteGranskning()));
    }

    /** Ends the review: accepted for good, or back to the nämnd with the points that are not enough and why. */
    public boolean avgor(Anvandare granskare, LocalDateTime nar) {
        kravLamnat();
        List<Brist> brister = bristerIGranskning();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        Svarsgranskning granskning = pagaendeGranskning().orElseThrow();
        granskning.avsluta(granskare, nar);
        bedomdes(granskning.getAccepterat(), nar.toLocalDate());
        granskning.getPunkter().forEach(p -> p.getPunkt().oppna(!granskning.getAccepterat() && p.isBristande()));
        return granskning.getAccepterat();
    }

    /** What is missing in the review; in one that nobody has begun, everything. */
    public List<Brist> bristerIGranskning() {
        return granskningAttSkriva().brister();
    }

    /** The last review that is ended. */
    public Optional<Svarsgranskning> senasteGranskning() {
        return granskningar.stream().filter(Svarsgranskning::arAvslutad).reduce((forra, senare) -> senare);
    }

    public boolean arSkrivbart() {
        return arObesvarat() || getStatus() == Svarsstatus.KOMPLETTERING_BEGARD;
    }

    private void kravSkrivbart(Svarspunkt punkt) {
        kravSkrivbart();
        if (!punkt.isOppen()) {
            throw new Regelbrott("", "svar.fel.stangdpunkt", punkt.getOrdning());
        }
    }

    private void kravSkrivbart() {
        if (!arSkrivbart()) {
            throw new Regelbrott("", switch (getStatus()) {
                case KOM_ALDRIG -> "svar.fel.avskrivet";
                case AVBRUTET -> "svar.fel.arendetavbrutet";
                default -> "svar.fel.redanlamnat";
            });
        }
    }

    private void kravLamnat() {
        if (getStatus() != Svarsstatus.LAMNAT) {
            throw new Regelbrott("", "svar.fel.ejlamnat");
        }
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

    public List<Svarsgranskning> getGranskningar() {
        return List.copyOf(granskningar);
    }
}
