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
 * Ett nyckeltal för året, bredvid förra årets: sjukfrånvaro 5,7 % (6,4). Det gäller en förvaltning eller hela nämnden, och kan höra till ett
 * delområde. Nästa år börjar det om utan värde, med årets värde som det föregående. Namn och värde kan saknas medan revisorn skriver; när
 * rapporten lämnas in ska namnet finnas, och värdet eller en kommentar som säger varför det saknas.
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

    /** @param forvaltning null för hela nämnden */
    public void beskriv(String namn, String enhet, Forvaltning forvaltning, Delomrade delomrade) {
        this.namn = namn;
        this.enhet = enhet;
        this.forvaltning = forvaltning;
        this.delomrade = delomrade;
    }

    /** Årets värde och förra årets. */
    public void anteckna(Nyckeltalsvarde varde, Nyckeltalsvarde foregaende) {
        this.varde = tal(varde);
        this.foregaende = tal(foregaende);
    }

    /** @param riktning null när varken ett högt eller ett lågt värde är bra i sig */
    public void malsatt(Nyckeltalsvarde malvarde, Riktning riktning) {
        this.malvarde = tal(malvarde);
        this.riktning = riktning;
    }

    /** Var värdet är hämtat, och det som behöver sägas om det. */
    public void belagg(String kalla, String kommentar) {
        this.kalla = kalla;
        this.kommentar = kommentar;
    }

    public void flyttaTill(int plats) {
        ordning = plats;
    }

    /** Samma nyckeltal nästa år. Målet sätts för varje år och följer inte med. */
    Nyckeltal nastaAr(Arsgranskning nasta, Delomrade motsvarande) {
        Nyckeltal nytt = new Nyckeltal(nasta, ordning);
        nytt.beskriv(namn, enhet, forvaltning, motsvarande);
        nytt.anteckna(null, getVarde());
        nytt.malsatt(null, riktning);
        return nytt;
    }

    /** Samma namn för samma del av nämnden, det år eller den dag det gäller. */
    public boolean arSamma(String annatNamn, Forvaltning annan) {
        return namn != null && namn.equals(annatNamn) && (forvaltning == annan || id(forvaltning) != null && Objects.equals(id(forvaltning), id(annan)));
    }

    private static Long id(Forvaltning forvaltning) {
        return forvaltning == null ? null : forvaltning.getId();
    }

    /** Årets värde minus förra årets, eller null när något av dem saknas. */
    public Nyckeltalsvarde getForandring() {
        return varde == null || foregaende == null ? null : getVarde().minus(getForegaende());
    }

    /** Om värdet har ändrats åt rätt håll, eller null när det inte har ändrats eller inget håll är rätt. */
    public Boolean getForbattrat() {
        Nyckeltalsvarde forandring = getForandring();
        return riktning == null || forandring == null || forandring.tal().signum() == 0 ? null : Boolean.valueOf(riktning.arBattre(forandring.tal().signum()));
    }

    /** Om värdet når målet, eller null när det inte går att säga. */
    public Boolean getMaletNatt() {
        if (riktning == null || varde == null || malvarde == null) {
            return null;
        }
        int over = varde.compareTo(malvarde);
        return over == 0 || riktning.arBattre(over);
    }

    /** Det som saknas för att nyckeltalet ska kunna stå i rapporten. */
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

    /** Som det följer med från året före: inget är skrivet för det här året. */
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
