package se.arshjulet.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import org.eclipse.microprofile.config.ConfigProvider;
import se.arshjulet.platform.web.Anropare;
import se.arshjulet.platform.web.Hinkar;
import se.arshjulet.platform.web.Sakerhetslogg;

/**
 * From one place so many wrong passwords, codes and keys are heard in a quarter of an hour, whatever names they are for; then none at all until some time has passed.
 * So nobody can try one password on everyone, nor lock everyone out, from one place (OWASP ASVS 5.0, 6.1.1 and 6.3.1).
 */
@ApplicationScoped
public class Inloggningsgrans {

    private static final int MISSAR = 50;
    private static final int KVART = 15 * 60;

    @Inject
    IdentityStoreHandler register;

    private final Hinkar missar = new Hinkar(ConfigProvider.getConfig().getOptionalValue("arshjulet.grans.inloggningar", Integer.class).orElse(MISSAR), KVART);

    /** @return 0 when the caller is heard; else after how many seconds */
    public long vantan() {
        return missar.vantan(Anropare.adress());
    }

    CredentialValidationResult prova(UsernamePasswordCredential uppgifter) {
        return prova(uppgifter, uppgifter.getCaller(), "password");
    }

    /**
     * What someone shows is tried, and if it is wrong that is counted and told to the log.
     *
     * @param vem  user name as it was given, or empty
     * @param satt what was shown
     */
    CredentialValidationResult prova(Credential uppgifter, String vem, String satt) {
        if (vantan() > 0) {
            Sakerhetslogg.nekat("login-too-many", "user", vem);
            return CredentialValidationResult.INVALID_RESULT;
        }
        boolean ratt = false;
        try {
            CredentialValidationResult svar = register.validate(uppgifter);
            ratt = svar.getStatus() == Status.VALID;
            return svar;
        } finally {
            // also when it could not be stored: who sees that has been told something
            if (!ratt) {
                missar.ta(Anropare.adress());
                Sakerhetslogg.nekat("login-failed", "user", vem, "method", satt);
            }
        }
    }
}
