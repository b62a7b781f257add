package se.arshjulet.begaran;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** An item that is asked for: a document, a register, a piece of information. The nämnd answers; the auditor accepts that or asks for the item again. */
@Entity
@Table(name = "begarandepost")
public class Begarandepost extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "begaran_id")
    private Begaran begaran;

    private int ordning;
    private String vad;

    @Enumerated(EnumType.STRING)
    private Besked besked;

    @Lob
    private String text;

    /** In which round; null until then. */
    private Integer godtagen;

    @Enumerated(EnumType.STRING)
    private Utfall utfall;

    private String komplettering;

    @OneToMany(mappedBy = "post", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Bifogad> bifogade = new ArrayList<>();

    protected Begarandepost() {
    }

    Begarandepost(Begaran begaran, int ordning, String vad) {
        this.begaran = begaran;
        this.ordning = ordning;
        this.vad = vad;
    }

    /** @param nyText the information, or the motive when nothing is handed in */
    void svara(Besked nytt, String nyText) {
        kravOppen();
        besked = nytt;
        text = nyText;
    }

    Bifogad bifoga(Bifogad ny) {
        kravOppen();
        bifogade.add(ny);
        return ny;
    }

    void taBort(Bifogad bifogad) {
        kravOppen();
        if (bifogad.isLamnad()) {
            throw new Regelbrott("", "begaran.fel.redanLamnad", bifogad.getNamn());
        }
        bifogade.remove(bifogad);
    }

    /** What is missing before the answer can be submitted. */
    Optional<Brist> bristILeverans(String falt) {
        if (besked == null) {
            return Optional.of(Brist.i(falt + ".besked", "begaran.fel.besked", ordning));
        }
        if (besked == Besked.LAMNAS && text == null && bifogade.isEmpty()) {
            return Optional.of(Brist.i(falt + ".text", "begaran.fel.inget", ordning));
        }
        return besked != Besked.LAMNAS && text == null ? Optional.of(Brist.i(falt + ".text", "begaran.fel.motiv", ordning)) : Optional.empty();
    }

    void bedom(Utfall nytt, String vadSomSaknas) {
        utfall = nytt;
        komplettering = vadSomSaknas;
    }

    Optional<Brist> bristIGranskning(String falt) {
        if (utfall == null) {
            return Optional.of(Brist.i(falt + ".utfall", "begaran.fel.utfall", ordning));
        }
        return utfall == Utfall.BEGARS_IGEN && komplettering == null ? Optional.of(Brist.i(falt + ".komplettering", "begaran.fel.komplettering", ordning)) : Optional.empty();
    }

    /** The review is ended: what is accepted stands, the rest is for the nämnd to answer again. */
    void avgor(int omgang) {
        if (utfall == Utfall.GODTAS) {
            godtagen = omgang;
        } else {
            besked = null;
        }
        utfall = null;
    }

    private void kravOppen() {
        if (isGodtagen()) {
            throw new Regelbrott("", "begaran.fel.godtagen", ordning);
        }
    }

    public Begaran getBegaran() {
        return begaran;
    }

    /** From 1. */
    public int getOrdning() {
        return ordning;
    }

    public String getVad() {
        return vad;
    }

    public Besked getBesked() {
        return besked;
    }

    public String getText() {
        return text;
    }

    public boolean isGodtagen() {
        return godtagen != null;
    }

    public Utfall getUtfall() {
        return utfall;
    }

    /** What the auditor says is missing; stays until the item is accepted. */
    public String getKomplettering() {
        return komplettering;
    }

    public List<Bifogad> getBifogade() {
        return List.copyOf(bifogade);
    }
}
