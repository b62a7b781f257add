package se.arshjulet.platform.security;

/** What the log-in asks of whoever keeps the accounts. */
public interface Konton {

    /** Whether a session of this user may go on: an account can be closed while its user is logged in. */
    boolean arOppet(String anvandarnamn);
}
