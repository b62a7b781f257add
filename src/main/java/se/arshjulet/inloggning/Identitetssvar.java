package se.arshjulet.inloggning;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.inloggning.Identitetsgang.Aterkomst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.security.Inloggningsfel;
import se.arshjulet.platform.security.Inloggningslage;
import se.arshjulet.platform.security.Utloggning;
import se.arshjulet.platform.security.Vidare;

/** Where the organisation's provider sends the browser back: logged in, or linked, or told why not. */
@WebServlet(Identitetstjanst.SVAR)
public class Identitetssvar extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGG = Logger.getLogger(Identitetssvar.class.getName());
    private static final String SAKERHET = "/inloggning/sakerhet.xhtml?koppling=";

    @Inject
    transient Identitetsgang gang;

    @Inject
    transient Identitetskonton konton;

    @Inject
    transient IdentitetService koppling;

    @Inject
    transient Inloggningslage lage;

    @Inject
    transient SecurityContext sakerhet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            Aterkomst aterkomst = gang.tillbaka(request);
            response.sendRedirect(aterkomst.paborjad().koppling() ? koppla(request, aterkomst) : loggaIn(request, response, aterkomst));
        } catch (Inloggningshinder hinder) {
            LOGG.log(Level.INFO, () -> "A log-in with the organisation's identity came to nothing: " + hinder.skal() + ", " + hinder.getMessage().replaceAll("\\p{Cntrl}", " "));
            response.sendRedirect("/logga-in.xhtml?identitet=" + hinder.skal());
        }
    }

    private String loggaIn(HttpServletRequest request, HttpServletResponse response, Aterkomst aterkomst) {
        String anvandarnamn = konton.slappIn(aterkomst.intygad().identitet());
        AuthenticationStatus svar = sakerhet.authenticate(request, response, withParams().credential(new Identitetsbevis(anvandarnamn)));
        Inloggningsfel.kasta(request);
        if (svar != AuthenticationStatus.SUCCESS) {
            throw new Inloggningshinder(Inloggningshinder.Skal.STANGT, anvandarnamn);
        }
        Utloggning.sker(request.getSession(), aterkomst.intygad().utloggning() == null ? null : aterkomst.intygad().utloggning().toString());
        return "/" + Vidare.till(aterkomst.paborjad().till());
    }

    /** The address is open to all: that somebody was logged in when it began is not enough. */
    private String koppla(HttpServletRequest request, Aterkomst aterkomst) {
        if (request.getUserPrincipal() == null || !lage.galler(request)) {
            throw new Inloggningshinder(Inloggningshinder.Skal.OGILTIG, "Nobody is logged in any more");
        }
        try {
            koppling.koppla(aterkomst.intygad().identitet());
            return SAKERHET + "klar";
        } catch (Regelbrott nej) {
            return SAKERHET + "nej";
        }
    }
}
