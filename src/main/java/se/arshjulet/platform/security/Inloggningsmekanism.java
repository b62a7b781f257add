package se.arshjulet.platform.security;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a request tells who it is. Pages: the login form, then the session. {@code /api}: see {@link Apiinloggning}.
 * Which credential is right is for the identity store.
 */
@ApplicationScoped
public class Inloggningsmekanism implements HttpAuthenticationMechanism {

    private static final String SESSION = "arshjulet.inloggad";

    @Inject
    Tvastegsinloggning steg;

    @Inject
    Apiinloggning api;

    @Inject
    Konton konton;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        return request.getServletPath().startsWith("/api") ? api.prova(sammanhang) : sida(request, sammanhang);
    }

    private static void skriv(HttpServletResponse response, String text) {
        try {
            response.getWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus sida(HttpServletRequest request, HttpMessageContext sammanhang) {
        Credential uppgifter = sammanhang.getAuthParameters().getCredential();
        if (uppgifter != null) {
            return loggaIn(request, sammanhang, uppgifter);
        }
        HttpSession session = request.getSession(false);
        CredentialValidationResult inloggad = session == null ? null : (CredentialValidationResult) session.getAttribute(SESSION);
        if (inloggad != null && sammanhang.isProtected() && !konton.arOppet(inloggad.getCallerPrincipal().getName())) {
            session.invalidate();
            return sandTill("/logga-in.xhtml?stangt=ja", request, sammanhang);
        }
        if (inloggad != null && sammanhang.isProtected() && !steg.far(request, session, inloggad.getCallerPrincipal().getName())) {
            return sandTill(Tvastegsinloggning.SKAFFA, request, sammanhang);
        }
        if (inloggad != null) {
            return sammanhang.notifyContainerAboutLogin(inloggad);
        }
        return sammanhang.isProtected() ? sandTill(inloggningssida(request), request, sammanhang) : sammanhang.doNothing();
    }

    private AuthenticationStatus loggaIn(HttpServletRequest request, HttpMessageContext sammanhang, Credential uppgifter) {
        CredentialValidationResult svar = steg.prova(request, uppgifter);
        if (svar == null) {
            return SEND_CONTINUE;
        }
        if (svar.getStatus() != Status.VALID) {
            return SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SESSION, svar);
        return sammanhang.notifyContainerAboutLogin(svar);
    }

    private static AuthenticationStatus sandTill(String sida, HttpServletRequest request, HttpMessageContext sammanhang) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return ajaxTill(request.getContextPath() + sida, sammanhang);
        }
        return sammanhang.redirect(request.getContextPath() + sida);
    }

    /** A page whose session has ended while someone was typing: the answer must be one that the page's script understands. */
    private static AuthenticationStatus ajaxTill(String adress, HttpMessageContext sammanhang) {
        HttpServletResponse response = sammanhang.getResponse();
        response.setContentType("text/xml;charset=UTF-8");
        skriv(response, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + adress.replace("&", "&amp;") + "\"/></partial-response>");
        return SEND_CONTINUE;
    }

    private static String inloggningssida(HttpServletRequest request) {
        return "/logga-in.xhtml?till=" + URLEncoder.encode(harifran(request), StandardCharsets.UTF_8);
    }

    /** A form is sent to its page's address without what stood after the question mark; the page itself says where it is. */
    private static String harifran(HttpServletRequest request) {
        String sida = request.getHeader("Referer");
        try {
            URI adress = URI.create("POST".equals(request.getMethod()) && sida != null ? sida : request.getRequestURI()
                    + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
            return adress.getRawPath() + (adress.getRawQuery() == null ? "" : "?" + adress.getRawQuery());
        } catch (IllegalArgumentException oforstaelig) {
            return request.getRequestURI();
        }
    }
}
