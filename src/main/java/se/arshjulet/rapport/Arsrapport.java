package se.arshjulet.rapport;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The årsrapport of one årsgranskning. It is an utkast while the yrkesrevisor writes, inlämnad while the second pair of eyes
 * reads, an utkast again when sent back. Once approved by somebody other than its author, saying what it said when it was handed in,
 * it is frozen: the document is kept byte for byte with its fingerprint, and nothing about it can change. What the elected auditors want to add goes in the missiv.
 */
@Entity
public class Arsrapport extends StoredEntity {

    @OneToOne(optional = false)
    private Arsgranskning arsgranskning;

    @Enumerated(EnumType.STRING)
    private Rapportstatus status = Rapportstatus.UTKAST;

    @ManyToOne
    private Anvandare forfattare;

    @ManyToOne
    private Anvandare kvalitetssakrare;

    @Column(name = "fryst_nar")
    private LocalDateTime frystNar;

    private String sha256;

    /** What it said when it was handed in, see {@link Rapportavtryck}. */
    private String inlamnat;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String html;

    /** Names of the chosen, with a space between. */
    private String bildval = "";

    protected Arsrapport() {
    }

    public Arsrapport(Arsgranskning arsgranskning) {
        this.arsgranskning = arsgranskning;
    }

    /** To be called before any part of the content is changed. */
    public void kravUtkast() {
        krav(Rapportstatus.UTKAST, status == Rapportstatus.FRYST ? "rapport.fel.fryst" : "rapport.fel.inlamnad");
    }

    /** Which pictures are printed in their sections is the author's choice. */
    public void valjBilder(Set<Bildslag> valda) {
        kravUtkast();
        bildval = valda.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<Bildslag> bildval(String lagrat) {
        return Arrays.stream(lagrat.split(" ")).filter(namn -> !namn.isEmpty()).map(Bildslag::valueOf).collect(Collectors.toSet());
    }

    /**
     * The author hands the report in; whoever hands it in has written it.
     *
     * @param avtryck of what it says now
     */
    public void lamnaIn(Anvandare av, String avtryck) {
        kravUtkast();
        forfattare = av;
        inlamnat = avtryck;
        status = Rapportstatus.INLAMNAD;
    }

    public void aterremittera() {
        krav(Rapportstatus.INLAMNAD, "rapport.fel.ejinlamnad");
        kvalitetssakrare = null;
        status = Rapportstatus.UTKAST;
    }

    /**
     * The second pair of eyes: never the author's own, and never something else than the author handed in.
     *
     * @param avtryck of what it says now
     */
    public void godkann(Anvandare granskare, String avtryck) {
        krav(Rapportstatus.INLAMNAD, "rapport.fel.ejinlamnad");
        if (arSkrivenAv(granskare)) {
            throw new Regelbrott("", "rapport.fel.egenrapport");
        }
        if (!arSomInlamnad(avtryck)) {
            throw new Regelbrott("utfall", "rapport.fel.andrad");
        }
        kvalitetssakrare = granskare;
    }

    /** It says what the author handed in; one that was handed in before that was kept counts as doing so. */
    public boolean arSomInlamnad(String avtryck) {
        return inlamnat == null || inlamnat.equals(avtryck);
    }

    public boolean arSkrivenAv(Anvandare nagon) {
        return forfattare != null && forfattare.getAnvandarnamn().equals(nagon.getAnvandarnamn());
    }

    /** The approved report becomes a document for good. */
    public void frys(byte[] nyPdf, String nyHtml, LocalDateTime nar) {
        krav(Rapportstatus.INLAMNAD, status == Rapportstatus.FRYST ? "rapport.fel.fryst" : "rapport.fel.ejinlamnad");
        if (kvalitetssakrare == null) {
            throw new Regelbrott("", "rapport.fel.ejgodkand");
        }
        pdf = nyPdf.clone();
        html = nyHtml;
        sha256 = Fingeravtryck.av(pdf);
        frystNar = nar;
        status = Rapportstatus.FRYST;
    }

    /** The kept document is the one that was frozen, to the byte. */
    public boolean arOforvanskad() {
        return arFryst() && Fingeravtryck.av(pdf).equals(sha256);
    }

    /** Whether these bytes are the frozen document. */
    public boolean ar(byte[] fil) {
        return arFryst() && Fingeravtryck.av(fil).equals(sha256);
    }

    public boolean arFryst() {
        return status == Rapportstatus.FRYST;
    }

    private void krav(Rapportstatus kravd, String nyckel) {
        if (status != kravd) {
            throw new Regelbrott("", nyckel);
        }
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Set<Bildslag> getBildval() {
        return bildval(bildval);
    }

    public Rapportstatus getStatus() {
        return status;
    }

    public Anvandare getForfattare() {
        return forfattare;
    }

    public Anvandare getKvalitetssakrare() {
        return kvalitetssakrare;
    }

    public LocalDateTime getFrystNar() {
        return frystNar;
    }

    public String getSha256() {
        return sha256;
    }

    public byte[] getPdf() {
        return pdf == null ? null : pdf.clone();
    }

    public String getHtml() {
        return html;
    }
}
