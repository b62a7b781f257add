package se.arshjulet.platform.security;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.web.Basicuppgifter;
import se.arshjulet.platform.web.Texter;

/**
 * How a call of {@code /api} tells who it is, in every call and never by the session, so that no other site can ride on it: an API key
 * after {@code Bearer}, or, where the office lets passwords be used for this, HTTP Basic.
 */
@ApplicationScoped
class Apiinloggning {

    private static final String BEARER = "Bearer ";

    @Inject
    Inloggningsgrans grans;

    @Inject
    Tvastegsinloggning steg;

    @Inject
    Konton konton;

    @Inject
    Organisationsnej nej;

    @Inject
    @ConfigProperty(name = "arshjulet.api.basic", defaultValue = "true")
    boolean medLosenord;

    AuthenticationStatus prova(HttpMessageContext sammanhang) {
        String huvud = sammanhang.getRequest().getHeader("Authorization");
        if (huvud == null && !sammanhang.isProtected()) {
            return sammanhang.doNothing();
        }
        CredentialValidationResult svar = huvud == null ? CredentialValidationResult.INVALID_RESULT : prova(huvud.strip());
        if (svar.getStatus() != Status.VALID) {
            return nekad(huvud, sammanhang.getResponse(), medLosenord ? "api.fel.401.text" : "api.fel.401.baraNyckel");
        }
        String hinder = Basicuppgifter.ar(huvud.strip()) ? hinder(svar.getCallerPrincipal().getName()) : null;
        return hinder == null ? sammanhang.notifyContainerAboutLogin(svar) : nekad(huvud, sammanhang.getResponse(), hinder);
    }

    /** Why a right password does not do, as a text key; null when it does. */
    private String hinder(String anvandarnamn) {
        return nej.galler(anvandarnamn) ? "api.fel.401.nekad" : konton.skaBytaLosenord(anvandarnamn) ? "api.fel.401.tillfalligt" : null;
    }

    private CredentialValidationResult prova(String huvud) {
        if (huvud.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return grans.prova(new Apinyckelbevis(huvud.substring(BEARER.length()).strip()), "", "key");
        }
        return Basicuppgifter.ur(huvud).filter(visat -> medLosenord).map(this::basic).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private CredentialValidationResult basic(Basicuppgifter visat) {
        CredentialValidationResult svar = grans.prova(new UsernamePasswordCredential(visat.namn(), visat.losenord()));
        return steg.rackerLosenordet(svar) ? svar : CredentialValidationResult.INVALID_RESULT;
    }

    private AuthenticationStatus nekad(String huvud, HttpServletResponse response, String nyckel) {
        response.addHeader("WWW-Authenticate", "Bearer realm=\"arshjulet\"" + (huvud == null ? "" : ", error=\"invalid_token\""));
        if (medLosenord) {
            response.addHeader("WWW-Authenticate", Basicuppgifter.FRAGA);
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter().write("{\"title\":\"" + Texter.text("api.fel.401") + "\",\"status\":401,\"detail\":\"" + Texter.text(nyckel) + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SEND_FAILURE;
    }
}
