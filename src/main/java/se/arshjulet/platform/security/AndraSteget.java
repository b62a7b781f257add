package se.arshjulet.platform.security;

/** What the log-in asks of whoever keeps the second steps: a code after the password. */
public interface AndraSteget {

    /** Where one stands who has given the right password. */
    enum Lage {
        /** Nothing more is asked. */
        BEHOVS_INTE,
        /** A code is asked for. */
        VANTAR,
        /** A code is asked of the role, but the user has nothing to make it with yet, and may do nothing else before that. */
        SAKNAS
    }

    Lage lage(String anvandarnamn);
}
