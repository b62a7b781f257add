package se.arshjulet.begaran;

/** Vad nämnden säger om en sak som har begärts. */
public enum Besked {
    /** Handlingar, en upplysning i text eller båda. */
    LAMNAS,
    /** Det finns inget sådant; nämnden skriver varför. */
    FINNS_INTE,
    /** Nämnden lämnar inte ut det; nämnden skriver varför. */
    VAGRAS
}
