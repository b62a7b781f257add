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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.web.Anropare;
import se.arshjulet.platform.web.Anropsgrans;
import se.arshjulet.platform.web.Avvisning;
import se.arshjulet.platform.web.Sakerhetslogg;
import se.arshjulet.platform.web.Skyddshuvuden;

/**
 * How a request tells who it is. Pages: the login form, then the session. {@code /api}: see {@link Apiinloggning}.
 * Which credential is right is for the identity store.
 */
@ApplicationScoped
public class Inloggningsmekanism implements HttpAuthenticationMechanism {

    @Inject
    Tvastegsinloggning steg;

    @Inject
    Inloggningslage lagen;

    @Inject
    Apiinloggning api;

    @Inject
    Konton konton;

    @Inject
    Inloggningsgrans grans;

    @Inject
    Avvisning avvisning;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        Skyddshuvuden.satt(request, response);
        avvisning.numrera(request, response);
        AuthenticationStatus utfall = provaEllerSag(request, response, sammanhang);
        if (utfall == SEND_CONTINUE || utfall == SEND_FAILURE) {
            avvisning.avvisad(request, response);
        }
        return utfall;
    }

    private AuthenticationStatus provaEllerSag(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        try {
            return prova(request, response, sammanhang);
        } catch (RuntimeException fel) {
            if (sammanhang.isAuthenticationRequest()) {
                // a page of ours asks, and tells it as its other faults
                Inloggningsfel.minns(request, fel);
                return SEND_FAILURE;
            }
            avvisning.misslyckades(request, response, fel);
            return SEND_FAILURE;
        }
    }

    private AuthenticationStatus prova(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        if (request.getHeader("Authorization") != null && grans.vantan() > 0) {
            return forManga(request, response);
        }
        return request.getServletPath().startsWith("/api") ? api.prova(sammanhang) : sida(request, response, sammanhang);
    }

    private AuthenticationStatus forManga(HttpServletRequest request, HttpServletResponse response) {
        try {
            Anropsgrans.neka(request, response, grans.vantan());
            return SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skriv(HttpServletResponse response, String text) {
        try {
            response.getWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus sida(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        Credential uppgifter = sammanhang.getAuthParameters().getCredential();
        if (uppgifter != null) {
            return loggaIn(request, response, sammanhang, uppgifter);
        }
        Sidsession session = Sidsession.ur(request);
        if (session == null) {
            return sammanhang.isProtected() ? sandTill(inloggningssida(request), request, sammanhang) : sammanhang.doNothing();
        }
        Konton.Lage lage = sammanhang.isProtected() ? lagen.lage(session) : Konton.Lage.OPPEN;
        if (lage == Konton.Lage.OPPEN) {
            String dit = sammanhang.isProtected() ? lagen.hinder(request, session) : null;
            return dit == null ? sammanhang.notifyContainerAboutLogin(session.svar()) : sandTill(dit, request, sammanhang);
        }
        request.getSession().invalidate();
        return sandTill("/logga-in.xhtml?" + (lage == Konton.Lage.STANGT ? "stangt" : "avslutad") + "=ja", request, sammanhang);
    }

    private AuthenticationStatus loggaIn(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang, Credential uppgifter) {
        CredentialValidationResult svar = steg.prova(request, uppgifter);
        if (svar == null) {
            return SEND_CONTINUE;
        }
        if (svar.getStatus() != Status.VALID) {
            return SEND_FAILURE;
        }
        String nyckel = Inloggningskaka.ny(response);
        konton.loggadeIn(svar.getCallerPrincipal().getName(), nyckel, Anropare.adress(), request.getHeader("User-Agent"));
        Sidsession.borja(request, svar, nyckel);
        Sakerhetslogg.hande("login", "user", svar.getCallerPrincipal().getName(), "method", uppgifter.getClass().getSimpleName());
        return sammanhang.notifyContainerAboutLogin(svar);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext sammanhang) {
        Sidsession session = Sidsession.ur(request);
        if (session != null) {
            konton.loggadeUt(session.nyckel());
        }
        Inloggningskaka.bort(response);
        sammanhang.cleanClientSubject();
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
