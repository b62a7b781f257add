package se.arshjulet.inloggning;

import jakarta.security.enterprise.credential.Credential;

/** Shown by whoever has come back from the provider and been found among the accounts. Made nowhere else. */
final class Identitetsbevis implements Credential {

    private final String anvandarnamn;

    Identitetsbevis(String anvandarnamn) {
        this.anvandarnamn = anvandarnamn;
    }

    String anvandarnamn() {
        return anvandarnamn;
    }
}
