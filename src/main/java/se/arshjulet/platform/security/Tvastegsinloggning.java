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
import se.arshjulet.platform.web.Sakerhetslogg;

/** The steps of a log-in: who has given the right password and is asked for a code waits in the session, for some minutes. */
@ApplicationScoped
class Tvastegsinloggning {

    /** The page that someone must go to who lacks what the role asks for. */
    private static final String SKAFFA = "/inloggning/engangskoder.xhtml";
    /** The page that someone must go to whose password was set by somebody else. */
    private static final String BYT = "/organisation/konto.xhtml";

    private static final String VANTAR = "arshjulet.vantar";
    private static final String SAKNAS = "arshjulet.saknas";
    private static final String TILLFALLIGT = "arshjulet.tillfalligt";
    private static final Duration LANGST = Duration.ofMinutes(5);

    @Inject
    IdentityStoreHandler register;

    @Inject
    Inloggningsgrans grans;

    @Inject
    AndraSteget andra;

    @Inject
    Konton konton;

    @Inject
    Organisationsnej nej;

    /** Half-way in. */
    private record Vantan(CredentialValidationResult svar, Instant sedan) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** @return null when a code is asked for first */
    CredentialValidationResult prova(HttpServletRequest request, Credential uppgifter) {
        if (uppgifter instanceof Kodbevis kod) {
            return kod(request, kod);
        }
        CredentialValidationResult svar = uppgifter instanceof UsernamePasswordCredential losenord ? grans.prova(losenord) : register.validate(uppgifter);
        boolean medLosenord = uppgifter instanceof UsernamePasswordCredential;
        if (svar.getStatus() != Status.VALID) {
            return svar;
        }
        String vem = svar.getCallerPrincipal().getName();
        if (medLosenord && organisationenNekar(request, vem)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        request.getSession().setAttribute(TILLFALLIGT, medLosenord && konton.skaBytaLosenord(vem) ? Boolean.TRUE : null);
        if (!medLosenord) {
            return svar;
        }
        Lage lage = andra.lage(vem);
        if (lage == Lage.VANTAR) {
            request.getSession().setAttribute(VANTAR, new Vantan(svar, Instant.now()));
            return null;
        }
        request.getSession().setAttribute(SAKNAS, lage == Lage.SAKNAS ? Boolean.TRUE : null);
        return svar;
    }

    private boolean organisationenNekar(HttpServletRequest request, String vem) {
        boolean nekar = nej.galler(vem);
        if (nekar) {
            Sakerhetslogg.nekat("login-refused-by-organisation", "user", vem);
            Inloggningslage.neka(request);
        }
        return nekar;
    }

    private CredentialValidationResult kod(HttpServletRequest request, Kodbevis kod) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(VANTAR) instanceof Vantan vantan) || vantan.sedan.plus(LANGST).isBefore(Instant.now())) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        String vem = vantan.svar.getCallerPrincipal().getName();
        CredentialValidationResult svar = grans.prova(kod.av(vem), vem, "code");
        if (svar.getStatus() != Status.VALID) {
            return svar;
        }
        session.removeAttribute(VANTAR);
        // it may have said so since the password was given
        return organisationenNekar(request, vem) ? CredentialValidationResult.INVALID_RESULT : vantan.svar;
    }

    /** The only page that the session may go to, until what is asked for there is done; null when it may go to this one. */
    String hinder(HttpServletRequest request, HttpSession session, String anvandarnamn) {
        if (session.getAttribute(TILLFALLIGT) != null && !konton.skaBytaLosenord(anvandarnamn)) {
            session.removeAttribute(TILLFALLIGT);
        }
        if (session.getAttribute(SAKNAS) != null && andra.lage(anvandarnamn) != Lage.SAKNAS) {
            session.removeAttribute(SAKNAS);
        }
        String dit = session.getAttribute(TILLFALLIGT) != null ? BYT : session.getAttribute(SAKNAS) != null ? SKAFFA : null;
        return request.getServletPath().equals(dit) ? null : dit;
    }

    /** A password alone is not enough for whoever has a second step, or must have one. */
    boolean rackerLosenordet(CredentialValidationResult svar) {
        return svar.getStatus() != Status.VALID || andra.lage(svar.getCallerPrincipal().getName()) == Lage.BEHOVS_INTE;
    }
}
