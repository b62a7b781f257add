package se.arshjulet.mall;

import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * A granskningsområde with the scale of its verdict.
 *
 * @param namn    in the middle of a sentence: {@code intern kontroll}
 * @param rubrik  the heading of its section
 * @param foremal what is audited, as the subject of a sentence: {@code nämndens interna kontroll}
 * @param skala   three steps or two; empty where the verdict is given in words of the auditor's own
 * @param inslag  null in editions that do not say, see {@link Inslag#somForr}
 */
public record Omrade(String kod, String namn, String rubrik, String foremal, List<Skalsteg> skala, List<Inslag> inslag) {

    public Omrade {
        skala = Delar.av(skala);
        inslag = inslag == null ? Inslag.somForr(kod) : List.copyOf(inslag);
    }

    public boolean harSkala() {
        return !skala.isEmpty();
    }

    public boolean har(Inslag vilket) {
        return inslag.contains(vilket);
    }

    public Skalsteg steg(int niva) {
        return skala.stream().filter(s -> s.niva() == niva).findFirst()
                .orElseThrow(() -> new Regelbrott("niva", "mall.fel.okandNiva", niva));
    }

    /** How serious a step is, see {@link Allvar}; null for null. */
    public Integer allvar(Integer niva) {
        return Allvar.av(niva, skala.size());
    }

    /**
     * One step: the word, the sentence that pronounces the verdict, and what the step means.
     *
     * @param begrepp the word with its noun: {@code inte helt tillräcklig intern kontroll}
     * @param mening  with the placeholder {@code {namnd}}
     */
    public record Skalsteg(int niva, String ord, String begrepp, String mening, String betydelse) {
    }
}
