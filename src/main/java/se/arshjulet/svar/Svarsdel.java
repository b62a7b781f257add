package se.arshjulet.svar;

import se.arshjulet.platform.fel.Tolk;

/** One point of the answer. */
public class Svarsdel {

    /** Shown, not read. */
    private String kalla = "";
    /** Shown, not read. */
    private String inledning = "";
    /** Shown, not read. */
    private String rubrik = "";
    private boolean avslag;
    private String beskrivning = "";
    private String ansvarig = "";
    private String klartSenast = "";
    private String genomforande = "";
    private String avslagsmotiv = "";

    static Svarsdel av(Svarspunkt punkt) {
        Svarsdel del = new Svarsdel();
        del.setKalla(Tolk.skriv(punkt.getKalla()));
        del.setInledning(Tolk.skriv(punkt.getInledning()));
        del.setRubrik(Tolk.skriv(punkt.getRubrik()));
        del.setAvslag(punkt.isAvslag());
        del.setAvslagsmotiv(Tolk.skriv(punkt.getAvslagsmotiv()));
        del.setGenomforande(Genomforande.PLANERAD.name());
        if (punkt.getAtgard() != null) {
            del.setBeskrivning(Tolk.skriv(punkt.getAtgard().getBeskrivning()));
            del.setAnsvarig(Tolk.skriv(punkt.getAtgard().getAnsvarig()));
            del.setKlartSenast(Tolk.skriv(punkt.getAtgard().getKlartSenast()));
            del.setGenomforande(Tolk.skriv(punkt.getAtgard().getGenomforande()));
        }
        return del;
    }

    /** Whether it was written as the answer to this point, by what the point is called. */
    boolean galler(Svarspunkt punkt) {
        return kalla.equals(punkt.getKalla()) && rubrik.equals(punkt.getRubrik());
    }

    public String getKalla() {
        return kalla;
    }

    public void setKalla(String kalla) {
        this.kalla = kalla;
    }

    public String getInledning() {
        return inledning;
    }

    public void setInledning(String inledning) {
        this.inledning = inledning;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public boolean isAvslag() {
        return avslag;
    }

    public void setAvslag(boolean avslag) {
        this.avslag = avslag;
    }

    public String getBeskrivning() {
        return beskrivning;
    }

    public void setBeskrivning(String beskrivning) {
        this.beskrivning = beskrivning;
    }

    public String getAnsvarig() {
        return ansvarig;
    }

    public void setAnsvarig(String ansvarig) {
        this.ansvarig = ansvarig;
    }

    public String getKlartSenast() {
        return klartSenast;
    }

    public void setKlartSenast(String klartSenast) {
        this.klartSenast = klartSenast;
    }

    /** How far the åtgärd has come: the name of a {@link Genomforande}. */
    public String getGenomforande() {
        return genomforande;
    }

    public void setGenomforande(String genomforande) {
        this.genomforande = genomforande;
    }

    public String getAvslagsmotiv() {
        return avslagsmotiv;
    }

    public void setAvslagsmotiv(String avslagsmotiv) {
        this.avslagsmotiv = avslagsmotiv;
    }
}
