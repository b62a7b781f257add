package se.arshjulet.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.InloggadSession;
import se.arshjulet.organisation.KontoService;
import se.arshjulet.organisation.Losenordsbyte;
import se.arshjulet.platform.security.Inloggningsnyckel;
import se.arshjulet.platform.security.Vidare;
import se.arshjulet.platform.web.Handling;

/** One's own account: the password, and where one is logged in. */
@Named
@RequestScoped
public class KontoBacking {

    private static final String SIDAN = "organisation/konto.xhtml";

    @Inject
    KontoService konto;

    @Inject
    Handling handling;

    private final Losenordsbyte nytt = new Losenordsbyte();
    private String bekraftelse;
    private List<InloggadSession> inloggningar;

    public void bytLosenord() {
        boolean tillfalligt = isTillfalligt();
        if (handling.gor(() -> konto.bytLosenord(nytt, denna()))) {
            handling.klart(tillfalligt ? Vidare.till(null) : SIDAN, "organisation.klart.egetLosenord");
        }
    }

    public void avslutaAndra() {
        if (handling.gor(() -> konto.avslutaAndra(bekraftelse, denna()))) {
            handling.klart(SIDAN, "organisation.klart.avslutade");
        }
    }

    public boolean arDenna(InloggadSession session) {
        return session.getNyckel().equals(denna());
    }

    public boolean isTillfalligt() {
        return konto.harTillfalligtLosenord();
    }

    private static String denna() {
        return Inloggningsnyckel.av(Faces.getRequest());
    }

    public List<InloggadSession> getInloggningar() {
        if (inloggningar == null) {
            inloggningar = konto.inloggningar();
        }
        return inloggningar;
    }

    public Losenordsbyte getLosenord() {
        return nytt;
    }

    public String getBekraftelse() {
        return bekraftelse;
    }

    public void setBekraftelse(String bekraftelse) {
        this.bekraftelse = bekraftelse;
    }
}
