package se.arshjulet.platform.security;

import jakarta.security.enterprise.credential.Credential;

/** The code of the second step, by someone whose password was right. */
public final class Kodbevis implements Credential {

    private final String anvandarnamn;
    private final String kod;

    /** As it is typed: whose it is, is known by the session. */
    public Kodbevis(String kod) {
        this(null, kod);
    }

    private Kodbevis(String anvandarnamn, String kod) {
        this.anvandarnamn = anvandarnamn;
        this.kod = kod;
    }

    Kodbevis av(String vem) {
        return new Kodbevis(vem, kod);
    }

    /** Null until the session has said it. */
    public String anvandarnamn() {
        return anvandarnamn;
    }

    public String kod() {
        return kod;
    }
}
