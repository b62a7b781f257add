package se.arshjulet.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import se.arshjulet.platform.logg.Sammanhang;

/** Who is behind this request, read from the database once per request so that a removed role or a closed account counts at once. */
@Named
@RequestScoped
public class Inloggad {

    /** Stands in the audit trail where no person acted. */
    public static final String SYSTEMET = "systemet";

    @Inject
    SecurityContext sakerhet;

    @Inject
    AnvandareRepository anvandare;

    private Anvandare jag;
    private String iStalletFor;

    /** @throws Obehorig when nobody is logged in, or the account has been closed since */
    public Anvandare anvandare() {
        if (jag == null) {
            Principal principal = sakerhet.getCallerPrincipal();
            jag = principal == null ? null : anvandare.finn(principal.getName()).filter(Anvandare::isAktiv).orElse(null);
            Sammanhang.anvandare(jag == null ? null : jag.getId());
        }
        if (jag == null) {
            throw new Obehorig("inte inloggad");
        }
        return jag;
    }

    /** Lets the first content of an installation be put in place by the user whose work it is. */
    public void agera(Anvandare som) {
        jag = som;
        iStalletFor = null;
    }

    /** What is done in the rest of this request is done in the place of someone who is away; the audit trail says so. */
    public void gorIStalletFor(String franvarande) {
        iStalletFor = franvarande;
    }

    /** User name, or null when the caller does his own work. */
    public String iStalletFor() {
        return iStalletFor;
    }

    public String anvandarnamn() {
        return anvandare().getAnvandarnamn();
    }

    /** The name for the audit trail; timers and other steps without a person are {@value #SYSTEMET}. */
    public String anvandarnamnEllerSystemet() {
        return jag == null && sakerhet.getCallerPrincipal() == null ? SYSTEMET : anvandarnamn();
    }

    /**
     * The user name as it is known without asking the database.
     *
     * @param iEttAnrop whether somebody called; at a start or in a timer's work nobody is logged in, and the server is not asked who
     */
    public String namnILoggen(boolean iEttAnrop) {
        if (jag != null) {
            return jag.getAnvandarnamn();
        }
        if (!iEttAnrop) {
            return SYSTEMET;
        }
        Principal principal = sakerhet.getCallerPrincipal();
        return principal == null ? SYSTEMET : principal.getName();
    }

    public boolean har(Roll roll) {
        return anvandare().har(roll);
    }

    /** For pages: {@code #{inloggad.ar('ADMINISTRATOR')}}. */
    public boolean ar(String roll) {
        return sakerhet.getCallerPrincipal() != null && har(Roll.valueOf(roll));
    }

    public boolean isInne() {
        return sakerhet.getCallerPrincipal() != null;
    }

    public String getNamn() {
        return anvandare().getNamn();
    }
}
