package se.arshjulet.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Set;

/**
 * What the API key of this request may do, of what its owner may. The service that the request calls must say that keys with such a
 * right may call it; what that service asks of others is part of its own work, and only the owner's roles count there.
 */
@RequestScoped
public class Nyckelgrans {

    /** Null for a request without a key. */
    private Set<Apiratt> ratter;
    private boolean inne;

    public void satt(Set<Apiratt> nya) {
        ratter = Set.copyOf(nya);
    }

    /** @throws Obehorig when the key is not for this, or nothing says that keys are */
    Object inom(Tillaten tillaten, InvocationContext anrop) throws Exception {
        if (ratter == null || inne) {
            return anrop.proceed();
        }
        if (Arrays.stream(tillaten.nyckel()).noneMatch(ratter::contains)) {
            throw Obehorig.forRollen("API-nyckeln ger inte rätt till " + anrop.getMethod().getName());
        }
        inne = true;
        try {
            return anrop.proceed();
        } finally {
            inne = false;
        }
    }
}
