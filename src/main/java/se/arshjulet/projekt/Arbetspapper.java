package se.arshjulet.projekt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A working paper: what was asked, what was done, on what evidence, what was found and what follows. Whoever wrote it does not review it.
 * A reviewed one that is changed must be reviewed again.
 */
@Entity
public class Arbetspapper extends StoredEntity {

    private static final int FLEST_FILER = 20;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Pappersslag slag;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fraga_id")
    private Revisionsfraga fraga;

    private String rubrik;

    @Lob
    private String gjort;

    @Lob
    private String underlag;

    @Lob
    private String iakttagelse;

    @Lob
    private String slutsats;

    @Column(name = "upprattad_av")
    private String upprattadAv;

    @Column(name = "upprattad_namn")
    private String upprattadNamn;

    private LocalDate upprattad;

    @Column(name = "granskad_av")
    private String granskadAv;

    @Column(name = "granskad_namn")
    private String granskadNamn;

    private LocalDate granskad;

    private String notering;

    @OneToMany(mappedBy = "papper", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Pappersfil> filer = new ArrayList<>();

    protected Arbetspapper() {
    }

    public Arbetspapper(FordjupadGranskning fordjupad, int nummer, Anvandare av, LocalDate dag) {
        this.fordjupad = fordjupad;
        this.nummer = nummer;
        upprattadAv = av.getAnvandarnamn();
        upprattadNamn = av.getNamn();
        upprattad = dag;
    }

    public void galler(Pappersslag nyttSlag, Revisionsfraga nyFraga, String nyRubrik) {
        slag = nyttSlag;
        fraga = nyFraga;
        rubrik = nyRubrik;
        skaGranskas();
    }

    private void skaGranskas() {
        granskadAv = null;
        granskadNamn = null;
        granskad = null;
    }

    /**
     * @param grund of its secrecy, or null
     * @throws Regelbrott on {@code fil} when the paper has it already, or has no room for more
     */
    Pappersfil bifoga(Fil fil, String grund, LocalDateTime nar, Anvandare av) {
        if (filer.size() >= FLEST_FILER) {
            throw new Regelbrott(Filkontroll.FALT, "projekt.fel.forMangaFiler", FLEST_FILER);
        }
        if (filer.stream().anyMatch(finns -> finns.ar(fil))) {
            throw new Regelbrott(Filkontroll.FALT, "projekt.fel.filFinns", fil.namn());
        }
        Pappersfil ny = new Pappersfil(this, fil, grund, nar, av.getNamn());
        filer.add(ny);
        skaGranskas();
        return ny;
    }

    void taBort(Pappersfil fil) {
        filer.remove(fil);
        skaGranskas();
    }

    public void skriv(String nyttGjort, String nyttUnderlag, String nyIakttagelse, String nySlutsats) {
        gjort = nyttGjort;
        underlag = nyttUnderlag;
        iakttagelse = nyIakttagelse;
        slutsats = nySlutsats;
    }

    /** @return what is to be written before it can be reviewed; it can be saved and put aside meanwhile */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        saknas(brister, gjort, "gjort");
        saknas(brister, underlag, "underlag");
        saknas(brister, iakttagelse, "iakttagelse");
        saknas(brister, slutsats, "slutsats");
        return brister;
    }

    private static void saknas(List<Brist> brister, Object varde, String falt) {
        if (varde == null) {
            brister.add(Brist.i(falt, "projekt.fel.papper." + falt));
        }
    }

    public boolean isFardigt() {
        return brister().isEmpty();
    }

    /** @param godkant false sends it back to whoever wrote it, with a note on why */
    public void granska(Anvandare vem, boolean godkant, String nyNotering, LocalDate dag) {
        if (vem.getAnvandarnamn().equals(upprattadAv)) {
            throw new Regelbrott("", "projekt.fel.egetPapper", rubrik);
        }
        if (!isFardigt()) {
            throw new Regelbrott("", "projekt.fel.papperOfardigt", rubrik, upprattadNamn);
        }
        if (!godkant && nyNotering == null) {
            throw new Regelbrott("notering", "projekt.fel.papper.notering");
        }
        notering = nyNotering;
        granskadAv = godkant ? vem.getAnvandarnamn() : null;
        granskadNamn = godkant ? vem.getNamn() : null;
        granskad = godkant ? dag : null;
    }

    public boolean isGranskad() {
        return granskad != null;
    }

    public boolean arSkrivetAv(String anvandarnamn) {
        return upprattadAv.equals(anvandarnamn);
    }

    public FordjupadGranskning getFordjupad() {
        return fordjupad;
    }

    public int getNummer() {
        return nummer;
    }

    public Pappersslag getSlag() {
        return slag;
    }

    /** Null when it concerns no single question. */
    public Revisionsfraga getFraga() {
        return fraga;
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getGjort() {
        return gjort;
    }

    public String getUnderlag() {
        return underlag;
    }

    public String getIakttagelse() {
        return iakttagelse;
    }

    public String getSlutsats() {
        return slutsats;
    }

    public String getUpprattadNamn() {
        return upprattadNamn;
    }

    public LocalDate getUpprattad() {
        return upprattad;
    }

    public String getGranskadNamn() {
        return granskadNamn;
    }

    public LocalDate getGranskad() {
        return granskad;
    }

    public String getNotering() {
        return notering;
    }

    /** What it rests on, in the order they came. */
    public List<Pappersfil> getFiler() {
        return List.copyOf(filer);
    }
}
