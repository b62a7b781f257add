package se.arshjulet.tidigare;

/** An open point of an earlier year in the form. The words of a point that the earlier year handed over are shown, not read. */
public class Tidigaredel {

    private Long id;
    /** Written in by hand, and its words can be changed. */
    private boolean egen;
    /** The year that found it. */
    private String ursprung = "";
    private String kalla = "";
    /** The förvaltning by its short name, empty for the whole nämnd. */
    private String gallerFor = "";
    /** Shown, not read. */
    private String forvaltning = "";
    private String text = "";
    private boolean vasentlig;
    private String utlovat = "";
    private String lage = "";
    /** Shown, not read: how it has ended, empty for one that is to be followed up. */
    private String avslut = "";
    private String kommentar = "";

    public static Tidigaredel egen() {
        Tidigaredel del = new Tidigaredel();
        del.egen = true;
        return del;
    }

    public boolean isEgen() {
        return egen;
    }

    public void setEgen(boolean egen) {
        this.egen = egen;
    }

    public String getUrsprung() {
        return ursprung;
    }

    public void setUrsprung(String ursprung) {
        this.ursprung = ursprung;
    }

    public String getGallerFor() {
        return gallerFor;
    }

    public void setGallerFor(String gallerFor) {
        this.gallerFor = gallerFor;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKalla() {
        return kalla;
    }

    public void setKalla(String kalla) {
        this.kalla = kalla;
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }

    public void setVasentlig(boolean vasentlig) {
        this.vasentlig = vasentlig;
    }

    public String getUtlovat() {
        return utlovat;
    }

    public void setUtlovat(String utlovat) {
        this.utlovat = utlovat;
    }

    public String getLage() {
        return lage;
    }

    public void setLage(String lage) {
        this.lage = lage;
    }

    public String getAvslut() {
        return avslut;
    }

    public void setAvslut(String avslut) {
        this.avslut = avslut;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }
}
