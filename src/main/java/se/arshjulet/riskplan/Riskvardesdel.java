package se.arshjulet.riskplan;

import se.arshjulet.platform.fel.Tolk;

/** A riskvärde in the form. */
public class Riskvardesdel {

    private String sannolikhet = "";
    private String konsekvens = "";

    public static Riskvardesdel av(Riskvarde varde) {
        Riskvardesdel del = new Riskvardesdel();
        if (varde != null) {
            del.sannolikhet = Tolk.skriv(varde.getSannolikhet());
            del.konsekvens = Tolk.skriv(varde.getKonsekvens());
        }
        return del;
    }

    /** The value, or null when nothing is filled in; one factor without the other is an error. */
    public Riskvarde tolka(Tolk tolk, String falt) {
        Integer s = tolk.heltal(falt + ".sannolikhet", sannolikhet, 1, Riskvarde.HOGSTA);
        Integer k = tolk.heltal(falt + ".konsekvens", konsekvens, 1, Riskvarde.HOGSTA);
        boolean baraEn = (Tolk.text(sannolikhet) == null) != (Tolk.text(konsekvens) == null);
        if (baraEn) {
            tolk.fel(falt + (Tolk.text(sannolikhet) == null ? ".sannolikhet" : ".konsekvens"), "riskplan.fel.badaFaktorerna");
        }
        return s == null || k == null ? null : new Riskvarde(s, k);
    }

    public String getSannolikhet() {
        return sannolikhet;
    }

    public void setSannolikhet(String sannolikhet) {
        this.sannolikhet = sannolikhet;
    }

    public String getKonsekvens() {
        return konsekvens;
    }

    public void setKonsekvens(String konsekvens) {
        this.konsekvens = konsekvens;
    }
}
