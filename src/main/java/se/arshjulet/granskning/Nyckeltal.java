package se.arshjulet.granskning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A key figure of the year, beside last year's: sjukfrånvaro 5,7 % (6,4). It concerns a förvaltning or the whole nämnd, and can belong to a
 * delområde. Next year it begins again without a value, with this year's value as the previous one. Name and value may be missing while the
 * auditor writes; when the report is handed in there must be a name, and the value or a comment that says why it is missing.
 */
@Entity
@Table(name = "nyckeltal")
public class Nyckeltal extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private int ordning;
    private String namn;
    private String enhet;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    private BigDecimal varde;
    private BigDecimal foregaende;
    private BigDecimal malvarde;

    @Enumerated(EnumType.STRING)
    private Riktning riktning;

    private String kalla;
    private String kommentar;

    protected Nyckeltal() {
    }

    public Nyckeltal(Arsgranskning arsgranskning, int ordning) {
        this.arsgranskning = arsgranskning;
        this.ordning = ordning;
    }

    /** @param forvaltning null for the whole nämnd */
    public void beskriv(String namn, String enhet, Forvaltning forvaltning, Delomrade delomrade) {
        this.namn = namn;
        this.enhet = enhet;
        this.forvaltning = forvaltning;
        this.delomrade = delomrade;
    }

    /** This year's value and last year's. */
    public void anteckna(Nyckeltalsvarde varde, Nyckeltalsvarde foregaende) {
        this.varde = tal(varde);
        this.foregaende = tal(foregaende);
    }

    /** @param riktning null when neither a high nor a low value is good in itself */
    public void malsatt(Nyckeltalsvarde malvarde, Riktning riktning) {
        this.malvarde = tal(malvarde);
        this.riktning = riktning;
    }

    /** Where the value was found, and what needs to be said about it. */
    public void belagg(String kalla, String kommentar) {
        this.kalla = kalla;
        this.kommentar = kommentar;
    }

    public void flyttaTill(int plats) {
        ordning = plats;
    }

    /** The same key figure when the nämnd is next audited; with this year's value if that is next year. The target is set for each year and does not come along. */
    Nyckeltal nastaAr(Arsgranskning nasta, Delomrade motsvarande) {
        Nyckeltal nytt = new Nyckeltal(nasta, ordning);
        nytt.beskriv(namn, enhet, forvaltning, motsvarande);
        nytt.anteckna(null, nasta.arAretEfter(arsgranskning) ? getVarde() : null);
        nytt.malsatt(null, riktning);
        return nytt;
    }

    /** The same name for the same part of the nämnd, whatever year or day it concerns. */
    public boolean arSamma(String annatNamn, Forvaltning annan) {
        return namn != null && namn.equals(annatNamn) && (forvaltning == annan || id(forvaltning) != null && Objects.equals(id(forvaltning), id(annan)));
    }

    private static Long id(Forvaltning forvaltning) {
        return forvaltning == null ? null : forvaltning.getId();
    }

    /** This year's value minus last year's, or null when one of them is missing. */
    public Nyckeltalsvarde getForandring() {
        return varde == null || foregaende == null ? null : getVarde().minus(getForegaende());
    }

    /** Whether the value has changed for the better, or null when it has not changed or neither direction is better. */
    public Boolean getForbattrat() {
        Nyckeltalsvarde forandring = getForandring();
        return riktning == null || forandring == null || forandring.tal().signum() == 0 ? null : Boolean.valueOf(riktning.arBattre(forandring.tal().signum()));
    }

    /** Whether the value reaches the target, or null when that cannot be told. */
    public Boolean getMaletNatt() {
        if (riktning == null || varde == null || malvarde == null) {
            return null;
        }
        int over = varde.compareTo(malvarde);
        return over == 0 || riktning.arBattre(over);
    }

    /** What is missing before the key figure can stand in the report. */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (namn == null) {
            brister.add(Brist.i("namn", "granskning.fel.nyckeltalsnamnSaknas"));
        }
        if (varde == null && kommentar == null) {
            brister.add(Brist.i("varde", "granskning.fel.nyckeltalsvardeSaknas", namn == null ? "" : namn));
        }
        return brister;
    }

    /** As it comes along from the year before: nothing is written for this year. */
    public boolean isTomt() {
        return Stream.of(varde, malvarde, kalla, kommentar).allMatch(Objects::isNull);
    }

    private static BigDecimal tal(Nyckeltalsvarde varde) {
        return varde == null ? null : varde.tal();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public int getOrdning() {
        return ordning;
    }

    public String getNamn() {
        return namn;
    }

    public String getEnhet() {
        return enhet;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Delomrade getDelomrade() {
        return delomrade;
    }

    public Nyckeltalsvarde getVarde() {
        return Nyckeltalsvarde.av(varde);
    }

    public Nyckeltalsvarde getForegaende() {
        return Nyckeltalsvarde.av(foregaende);
    }

    public Nyckeltalsvarde getMalvarde() {
        return Nyckeltalsvarde.av(malvarde);
    }

    public Riktning getRiktning() {
        return riktning;
    }

    public String getKalla() {
        return kalla;
    }

    public String getKommentar() {
        return kommentar;
    }
}
