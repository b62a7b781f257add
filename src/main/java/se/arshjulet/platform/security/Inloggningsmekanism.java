package se.arshjulet.platform.security;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import se.arshjulet.platform.web.Texter;

/**
 * How a request tells who it is. Pages: the login form, then the session. {@code /api}: HTTP Basic in every request and never
 * the session, so that no other site can ride on it. Which credential is right is for the identity store.
 */
@ApplicationScoped
public class Inloggningsmekanism implements HttpAuthenticationMechanism {

    private static final String SESSION = "arshjulet.inloggad";
    private static final String BASIC = "Basic ";

    @Inject
    IdentityStoreHandler register;

    @Inject
    Konton konton;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        return request.getServletPath().startsWith("/api") ? api(request, response, sammanhang) : sida(request, sammanhang);
    }

    private AuthenticationStatus api(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        String huvud = request.getHeader("Authorization");
        if (huvud != null && huvud.startsWith(BASIC)) {
            CredentialValidationResult svar = prova(huvud.substring(BASIC.length()));
            if (svar.getStatus() == Status.VALID) {
                return sammanhang.notifyContainerAboutLogin(svar);
            }
        } else if (!sammanhang.isProtected()) {
            return sammanhang.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"arshjulet\", charset=\"UTF-8\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json;charset=UTF-8");
        skriv(response, "{\"title\":\"" + Texter.text("api.fel.401") + "\",\"status\":401,\"detail\":\"" + Texter.text("api.fel.401.text") + "\"}");
        return SEND_FAILURE;
    }

    private static void skriv(HttpServletResponse response, String text) {
        try {
            response.getWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CredentialValidationResult prova(String kodat) {
        try {
            // not the standard's own credential: it reads ASCII, and a password may have å, ä and ö
            String[] namnOchLosenord = new String(Base64.getDecoder().decode(kodat), StandardCharsets.UTF_8).split(":", 2);
            return namnOchLosenord.length < 2 ? CredentialValidationResult.INVALID_RESULT
                    : register.validate(new UsernamePasswordCredential(namnOchLosenord[0], namnOchLosenord[1]));
        } catch (IllegalArgumentException intBase64) {
            return CredentialValidationResult.INVALID_RESULT;
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
        if (inloggad != null) {
            return sammanhang.notifyContainerAboutLogin(inloggad);
        }
        return sammanhang.isProtected() ? sandTill(inloggningssida(request), request, sammanhang) : sammanhang.doNothing();
    }

    private AuthenticationStatus loggaIn(HttpServletRequest request, HttpMessageContext sammanhang, Credential uppgifter) {
        CredentialValidationResult svar = register.validate(uppgifter);
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
