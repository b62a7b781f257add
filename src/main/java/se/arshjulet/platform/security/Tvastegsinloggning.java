package se.arshjulet.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import se.arshjulet.platform.security.AndraSteget.Lage;

/** The steps of a log-in: who has given the right password and is asked for a code waits in the session, for some minutes. */
@ApplicationScoped
class Tvastegsinloggning {

    /** The page that someone must go to who lacks what the role asks for. */
    static final String SKAFFA = "/inloggning/engangskoder.xhtml";

    private static final String VANTAR = "arshjulet.vantar";
    private static final String SAKNAS = "arshjulet.saknas";
    private static final Duration LANGST = Duration.ofMinutes(5);

    @Inject
    IdentityStoreHandler register;

    @Inject
    Inloggningsgrans grans;

    @Inject
    AndraSteget andra;

    /** Half-way in. */
    private record Vantan(CredentialValidationResult svar, Instant sedan) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** @return null when a code is asked for first */
    CredentialValidationResult prova(HttpServletRequest request, Credential uppgifter) {
        if (uppgifter instanceof Kodbevis kod) {
            return kod(request.getSession(), kod);
        }
        CredentialValidationResult svar = uppgifter instanceof UsernamePasswordCredential losenord ? grans.prova(losenord) : register.validate(uppgifter);
        if (svar.getStatus() != Status.VALID || !(uppgifter instanceof UsernamePasswordCredential)) {
            return svar;
        }
        Lage lage = andra.lage(svar.getCallerPrincipal().getName());
        if (lage == Lage.VANTAR) {
            request.getSession().setAttribute(VANTAR, new Vantan(svar, Instant.now()));
            return null;
        }
        request.getSession().setAttribute(SAKNAS, lage == Lage.SAKNAS ? Boolean.TRUE : null);
        return svar;
    }

    private CredentialValidationResult kod(HttpSession session, Kodbevis kod) {
        if (!(session.getAttribute(VANTAR) instanceof Vantan vantan) || vantan.sedan.plus(LANGST).isBefore(Instant.now())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        String vem = vantan.svar.getCallerPrincipal().getName();
        CredentialValidationResult svar = grans.prova(kod.av(vem), vem, "code");
        if (svar.getStatus() != Status.VALID) {
            return svar;
        }
        session.removeAttribute(VANTAR);
        return vantan.svar;
    }

    /** Whether the session may go to this page: nowhere but to get what the role asks for, until that is done. */
    boolean far(HttpServletRequest request, HttpSession session, String anvandarnamn) {
        if (session.getAttribute(SAKNAS) == null || request.getServletPath().equals(SKAFFA)) {
            return true;
        }
        boolean klar = andra.lage(anvandarnamn) != Lage.SAKNAS;
        if (klar) {
            session.removeAttribute(SAKNAS);
        }
        return klar;
    }

    /** A password alone is not enough for whoever has a second step, or must have one. */
    boolean rackerLosenordet(CredentialValidationResult svar) {
        return svar.getStatus() != Status.VALID || andra.lage(svar.getCallerPrincipal().getName()) == Lage.BEHOVS_INTE;
    }
}
