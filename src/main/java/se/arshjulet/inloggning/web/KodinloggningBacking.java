package se.arshjulet.inloggning.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import se.arshjulet.platform.security.Inloggningsfel;
import se.arshjulet.platform.security.Kodbevis;
import se.arshjulet.platform.security.Vidare;
import se.arshjulet.platform.web.Texter;

/** The second step of a log-in. */
@Named
@RequestScoped
public class KodinloggningBacking {

    @Inject
    SecurityContext sakerhet;

    private String kod;
    private String till;

    public void loggaIn() {
        AuthenticationStatus svar = sakerhet.authenticate(Faces.getRequest(), Faces.getResponse(), withParams().credential(new Kodbevis(kod)));
        Inloggningsfel.kasta(Faces.getRequest());
        if (svar == AuthenticationStatus.SUCCESS) {
            Faces.redirect(Vidare.till(till));
        } else {
            kod = null;
            Messages.addGlobalError("{0}", Texter.text("inloggning.kod.fel"));
        }
    }

    public String getKod() {
        return kod;
    }

    public void setKod(String kod) {
        this.kod = kod;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
