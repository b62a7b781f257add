package se.arshjulet.testsupport;

import static se.arshjulet.testsupport.Provplan.midnatt;

import java.util.Date;

/** The own days of a begäran, the same as a step has in {@link Provplan}. */
public final class Provfrist {

    public static final int UTEBLIR_DAGAR = 14;

    public Date forfaller(Long begaran) {
        return midnatt(Provplan.FORFALLER);
    }

    public Date paminner(Long begaran) {
        return midnatt(Provplan.PAMINNER);
    }

    public Date forsenas(Long begaran) {
        return midnatt(Provplan.FORSENAS);
    }

    public String granskare(Long begaran) {
        return Provrevision.REVISOR;
    }

    public Date uteblir(Long begaran) {
        return midnatt(Provplan.FORSENAS.plusDays(UTEBLIR_DAGAR));
    }
}
