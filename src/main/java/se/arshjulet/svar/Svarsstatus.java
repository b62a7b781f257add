package se.arshjulet.svar;

/** Where a svar stands. UTEBLIVET: the last date has passed and nothing came; it can still be answered. */
public enum Svarsstatus {
    VANTAS, UTEBLIVET, LAMNAT, KOMPLETTERING_BEGARD, ACCEPTERAT
}
