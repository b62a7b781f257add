package se.arshjulet.riskplan;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import se.arshjulet.platform.fel.Regelbrott;

/** Likelihood times consequence, each 1–4. The order of the factors matters: 6 (3x2) is not 6 (2x3). */
@Embeddable
public class Riskvarde {

    public static final int HOGSTA = 4;

    private Integer sannolikhet;
    private Integer konsekvens;

    protected Riskvarde() {
    }

    public Riskvarde(int sannolikhet, int konsekvens) {
        this.sannolikhet = inom("sannolikhet", sannolikhet);
        this.konsekvens = inom("konsekvens", konsekvens);
    }

    private static Integer inom(String falt, int faktor) {
        if (faktor < 1 || faktor > HOGSTA) {
            throw new Regelbrott(falt, "riskplan.fel.faktor", faktor, HOGSTA);
        }
        return faktor;
    }

    public int getVarde() {
        return sannolikhet * konsekvens;
    }

    /** As it is written in the report: {@code 6 (3x2)}. */
    public String getText() {
        return getVarde() + " (" + sannolikhet + "x" + konsekvens + ")";
    }

    public Riskband getBand() {
        return Riskband.av(getVarde());
    }

    public Trend sedan(Riskvarde tidigare) {
        int skillnad = Integer.compare(getVarde(), tidigare.getVarde());
        return skillnad > 0 ? Trend.OKAD : skillnad < 0 ? Trend.MINSKAD : Trend.OFORANDRAD;
    }

    public Integer getSannolikhet() {
        return sannolikhet;
    }

    public Integer getKonsekvens() {
        return konsekvens;
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Riskvarde v && Objects.equals(sannolikhet, v.getSannolikhet()) && Objects.equals(konsekvens, v.getKonsekvens());
    }

    @Override
    public int hashCode() {
        return Objects.hash(sannolikhet, konsekvens);
    }

    @Override
    public String toString() {
        return getText();
    }
}
