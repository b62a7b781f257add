package se.arshjulet.platform.security;

/** What the log-in asks of whoever keeps the accounts. A log-in is known by what its secret hashes to. */
public interface Konton {

    /** How a log-in stands: it can be ended on another node, and an account can be closed while its user is logged in. */
    enum Lage { OPPEN, STANGT, AVSLUTAD }

    /**
     * @param adress where the user came from
     * @param klient what the browser calls itself, or null
     */
    void loggadeIn(String anvandarnamn, String nyckel, String adress, String klient);

    Lage lage(String nyckel);

    /** Has a password that somebody else has set, and may do nothing with it but choose another. */
    boolean skaBytaLosenord(String anvandarnamn);

    void loggadeUt(String nyckel);
}
