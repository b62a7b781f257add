package se.arshjulet.mall;

/** Scales of two and three steps side by side: 1 no or minor deviations, 2 deviations, 3 serious deviations. */
final class Allvar {

    static final int SVARAST = 3;

    private Allvar() {
    }

    /** The last step of a short scale is as serious as that of a long one. */
    static Integer av(Integer niva, int steg) {
        return niva == null || niva == 1 || niva < steg ? niva : Integer.valueOf(SVARAST);
    }
}
