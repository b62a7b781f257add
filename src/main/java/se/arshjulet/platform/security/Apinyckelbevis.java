package se.arshjulet.platform.security;

import jakarta.security.enterprise.credential.Credential;

/** What a caller of the API shows after {@code Authorization: Bearer}. Whether it is a key, and whose, is for the identity store. */
public final class Apinyckelbevis implements Credential {

    private final String hemlighet;

    public Apinyckelbevis(String hemlighet) {
        this.hemlighet = hemlighet;
    }

    public String hemlighet() {
        return hemlighet;
    }
}
