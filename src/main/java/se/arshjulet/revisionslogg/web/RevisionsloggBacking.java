package se.arshjulet.revisionslogg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.revisionslogg.Loggfilter;
import se.arshjulet.revisionslogg.Loggrad;
import se.arshjulet.revisionslogg.Loggsida;
import se.arshjulet.revisionslogg.Provning;
import se.arshjulet.revisionslogg.RevisionsloggService;

/** The log a page at a time; what is asked for stands in the address. */
@Named
@RequestScoped
public class RevisionsloggBacking {

    @Inject
    RevisionsloggService logg;

    private String vem;
    private String slag;
    private Long nummer;
    private String fran;
    private String till;
    private Long fore;
    private Loggsida sida;
    private Provning provning;

    public void prova() {
        provning = logg.prova();
    }

    public Loggsida getSida() {
        if (sida == null) {
            sida = logg.sida(new Loggfilter(vem, slag, nummer, dag(fran), dag(till), fore));
        }
        return sida;
    }

    /** The kinds there are, as they are called, in Swedish order. */
    public List<String> getAllaSlag() {
        Collator svenska = Collator.getInstance(new Locale("sv", "SE"));
        return logg.slag().stream().sorted((a, b) -> svenska.compare(ord(a), ord(b))).toList();
    }

    /** What a kind is called, or its own name when the bundle has no word. */
    public String ord(String vilket) {
        String nyckel = "revisionslogg.slag." + vilket;
        String ord = Texter.ledtext(nyckel);
        return ord.equals(nyckel) ? vilket : ord;
    }

    /** What a row says of its fields. */
    public List<Loggfalt> falten(Loggrad rad) {
        return Loggfalt.av(rad);
    }

    /** Whether both days can be read; else the log is shown without them and the page says so. */
    public boolean isDagarTolkade() {
        return (tom(fran) || dag(fran) != null) && (tom(till) || dag(till) != null);
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }

    private static LocalDate dag(String text) {
        try {
            return tom(text) ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException inget) {
            return null;
        }
    }

    public Provning getProvning() {
        return provning;
    }

    public String getVem() {
        return vem;
    }

    public void setVem(String vem) {
        this.vem = vem;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public Long getNummer() {
        return nummer;
    }

    public void setNummer(Long nummer) {
        this.nummer = nummer;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }

    public Long getFore() {
        return fore;
    }

    public void setFore(Long fore) {
        this.fore = fore;
    }
}
