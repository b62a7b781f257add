package se.arshjulet.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Password hashing: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as OWASP advises. */
@ApplicationScoped
public class Losenord {

    /** What no password gives: random salt and random bytes. Costs as much to try as anybody's, and nothing to make. */
    private static final String INGENS = "PBKDF2WithHmacSHA512:210000:S7DIP9+k2XWiJKDzazMcwhHYz8odWZdOnCNaSqyWWsI=:iM8b/W3vJ3meLl8MfZhDMaWHXvGeTABej+Rqvt1NWto=";

    private static final Semaphore SAMTIDIGA = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Losenordsminne minne;

    @PostConstruct
    void stall() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    }

    /** What is stored of a new password. Whoever logs in with it soon is not tried with all the rounds again. */
    public String hasha(String losenord) {
        String hashat = hash.generate(losenord.toCharArray());
        minne.kom(losenord.toCharArray(), hashat);
        return hashat;
    }

    /** The rounds take a processor of their own: whoever sends many passwords at once waits for them in a row, and those who work have a processor left. */
    private boolean provat(char[] losenord, String hashat) {
        SAMTIDIGA.acquireUninterruptibly();
        try {
            return hash.verify(losenord, hashat);
        } finally {
            SAMTIDIGA.release();
        }
    }

    /** @param hashat null when there is no such user: takes as long, and is never right */
    boolean stammer(char[] losenord, String hashat) {
        if (hashat != null && minne.minns(losenord, hashat)) {
            return true;
        }
        boolean ratt = provat(losenord, hashat == null ? INGENS : hashat) && hashat != null;
        if (ratt) {
            minne.kom(losenord, hashat);
        }
        return ratt;
    }
}
