package se.arshjulet.svar;

/**
 * Where a svar stands. UTEBLIVET: the last date has passed and nothing came; it can still be answered, and is late then. KOM_ALDRIG: the
 * elected auditors have decided not to wait any longer, for an answer or for its completion. AVBRUTET: the year was cancelled while the
 * answer or its completion was waited for.
 */
public enum Svarsstatus {
    VANTAS, UTEBLIVET, LAMNAT, KOMPLETTERING_BEGARD, ACCEPTERAT, KOM_ALDRIG, AVBRUTET
}
