package se.arshjulet.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashing: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as OWASP advises. */
@ApplicationScoped
public class Losenord {

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Losenordsminne minne;

    private String ingens;

    @PostConstruct
    void stall() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        ingens = hash.generate("ingen har detta".toCharArray());
    }

    public String hasha(String losenord) {
        return hash.generate(losenord.toCharArray());
    }

    /** @param hashat null when there is no such user: takes as long, and is never right */
    boolean stammer(char[] losenord, String hashat) {
        if (hashat != null && minne.minns(losenord, hashat)) {
            return true;
        }
        boolean ratt = hash.verify(losenord, hashat == null ? ingens : hashat) && hashat != null;
        if (ratt) {
            minne.kom(losenord, hashat);
        }
        return ratt;
    }
}
