package se.arshjulet.beslut;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The letter that goes with the årsrapport, and the only place where the elected auditors say otherwise than it does.
 * It is written, decided for svar with a last date or for kännedom without one, signed by their ordförande, and frozen as a file when
 * it is dispatched.
 */
@Entity
public class Missiv extends StoredEntity {

    @OneToOne(optional = false)
    private Arsgranskning arsgranskning;

    @Column(name = "for_svar")
    private Boolean forSvar;

    @Lob
    private String text;

    @Column(name = "sista_svarsdag")
    private LocalDate sistaSvarsdag;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    @ManyToOne
    @JoinColumn(name = "beslutad_av_id")
    private Anvandare beslutadAv;

    @ManyToOne
    @JoinColumn(name = "undertecknad_av_id")
    private Anvandare undertecknadAv;

    private LocalDateTime undertecknad;

    @Lob
    private String atergang;

    protected Missiv() {
    }

    public Missiv(Arsgranskning arsgranskning) {
        this.arsgranskning = arsgranskning;
    }

    public void skriv(Boolean arForSvar, String nyText, LocalDate nySistaSvarsdag, Beslut nyttBeslut) {
        kravObeslutat();
        forSvar = arForSvar;
        text = nyText;
        sistaSvarsdag = Boolean.TRUE.equals(arForSvar) ? nySistaSvarsdag : null;
        beslut = nyttBeslut;
    }

    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (forSvar == null) {
            brister.add(Brist.i("forSvar", "beslut.fel.forsvar"));
        }
        if (text == null || text.isBlank()) {
            brister.add(Brist.i("text", "beslut.fel.text"));
        }
        if (beslutsdag() == null) {
            brister.add(Brist.i("beslutsdatum", "beslut.fel.beslutsdatum"));
        }
        if (arForSvar() && sistaSvarsdag == null) {
            brister.add(Brist.i("sistaSvarsdag", "beslut.fel.sistasvarsdag"));
        } else if (arForSvar() && beslutsdag() != null && !sistaSvarsdag.isAfter(beslutsdag())) {
            brister.add(Brist.i("sistaSvarsdag", "beslut.fel.svarsdagforebeslut"));
        }
        return brister;
    }

    public void besluta(Anvandare av) {
        kravObeslutat();
        List<Brist> brister = brister();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        beslutadAv = av;
    }

    /** The ordförande of the elected auditors signs what they have decided, or whoever decided where nobody is ordförande. */
    public void underteckna(Anvandare av, LocalDateTime nar) {
        kravBeslutat();
        undertecknadAv = av;
        undertecknad = nar;
        atergang = null;
    }

    /** Something in it must be decided again before it is signed. */
    public void lamnaTillbaka(String varfor) {
        kravBeslutat();
        if (varfor == null || varfor.isBlank()) {
            throw new Regelbrott("motiv", "beslut.fel.atergang");
        }
        atergang = varfor;
        beslutadAv = null;
    }

    private void kravBeslutat() {
        if (!arBeslutat()) {
            throw new Regelbrott("", "beslut.fel.ejbeslutat");
        }
        if (arUndertecknat()) {
            throw new Regelbrott("", "beslut.fel.undertecknat");
        }
    }

    public boolean arUndertecknat() {
        return undertecknad != null;
    }

    public boolean arBeslutat() {
        return beslutadAv != null;
    }

    public boolean arForSvar() {
        return Boolean.TRUE.equals(forSvar);
    }

    private LocalDate beslutsdag() {
        return beslut == null ? null : beslut.getDatum();
    }

    private void kravObeslutat() {
        if (arBeslutat()) {
            throw new Regelbrott("", "beslut.fel.beslutat");
        }
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Boolean getForSvar() {
        return forSvar;
    }

    public String getText() {
        return text;
    }

    public LocalDate getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public Anvandare getBeslutadAv() {
        return beslutadAv;
    }

    public Anvandare getUndertecknadAv() {
        return undertecknadAv;
    }

    public LocalDateTime getUndertecknad() {
        return undertecknad;
    }

    /** Why it came back to be decided again, or null. */
    public String getAtergang() {
        return atergang;
    }
}
