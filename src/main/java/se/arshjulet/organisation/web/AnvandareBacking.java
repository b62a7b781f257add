package se.arshjulet.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareService;
import se.arshjulet.organisation.Anvandarsida;
import se.arshjulet.organisation.Roll;

/** The list of users, a page at a time. */
@Named
@RequestScoped
public class AnvandareBacking {

    private static final int RADER = 25;

    @Inject
    AnvandareService anvandare;

    @Inject
    Clock klocka;

    private String sok;
    private Integer sida;
    private Anvandarsida resultat;

    public void leta() {
        Faces.redirect("admin/anvandare.xhtml?sok=%s", sok == null ? "" : sok);
    }

    public Anvandarsida getResultat() {
        if (resultat == null) {
            resultat = anvandare.sida(sok, getSida(), RADER);
        }
        return resultat;
    }

    public List<Roll> roller(Anvandare vem) {
        return vem.getRoller().stream().sorted().toList();
    }

    public String lage(Anvandare vem) {
        return Kontolage.nyckel(vem, LocalDateTime.now(klocka));
    }

    public String getSok() {
        return sok;
    }

    public void setSok(String sok) {
        this.sok = sok;
    }

    public Integer getSida() {
        return sida == null ? 1 : sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
