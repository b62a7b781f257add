package se.arshjulet.organisation.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import se.arshjulet.platform.security.Inloggningsfel;
import se.arshjulet.platform.security.Inloggningsgrans;
import se.arshjulet.platform.security.Inloggningslage;
import se.arshjulet.platform.web.Felsida;
import se.arshjulet.platform.security.Utloggning;
import se.arshjulet.platform.security.Vidare;
import se.arshjulet.platform.web.Texter;

/** In and out. */
@Named
@RequestScoped
public class InloggningBacking {

    @Inject
    SecurityContext sakerhet;

    @Inject
    Inloggningsgrans grans;

    private String anvandarnamn;
    private String losenord;
    private String till;

    public void loggaIn() {
        long vantan = grans.vantan();
        if (vantan > 0) {
            Faces.getResponse().setStatus(Felsida.FOR_MANGA);
            Faces.getResponse().setHeader("Retry-After", String.valueOf(vantan));
            Messages.addGlobalError("{0}", Texter.text("platform.inloggning.forManga"));
            return;
        }
        AuthenticationStatus svar = sakerhet.authenticate(Faces.getRequest(), Faces.getResponse(), withParams()
                .credential(new UsernamePasswordCredential(anvandarnamn == null ? "" : anvandarnamn.strip(), losenord == null ? "" : losenord)));
        Inloggningsfel.kasta(Faces.getRequest());
        if (svar == AuthenticationStatus.SUCCESS) {
            Faces.redirect(Vidare.till(till));
        } else if (svar == AuthenticationStatus.SEND_CONTINUE) {
            Faces.redirect("inloggning/kod.xhtml?till=%s", till == null ? "" : till);
        } else {
            Messages.addGlobalError("{0}", Texter.text(Inloggningslage.nekades(Faces.getRequest()) ? "platform.inloggning.nekad" : "platform.inloggning.fel"));
        }
    }

    public void loggaUt() throws ServletException {
        Faces.getRequest().logout();
        Faces.redirect(Utloggning.avsluta(Faces.getRequest()) ? "logga-in.xhtml?ute=vidare" : "logga-in.xhtml?ute=ja");
    }

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public void setAnvandarnamn(String anvandarnamn) {
        this.anvandarnamn = anvandarnamn;
    }

    public String getLosenord() {
        return losenord;
    }

    public void setLosenord(String losenord) {
        this.losenord = losenord;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
