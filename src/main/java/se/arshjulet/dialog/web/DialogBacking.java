package se.arshjulet.dialog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.dialog.Dialograd;
import se.arshjulet.dialog.Dialogsida;
import se.arshjulet.platform.web.Adressid;

/** What has been said with the nämnder: across one's own cases, and in the case that the page is about. */
@Named
@RequestScoped
public class DialogBacking {

    @Inject
    DialogService dialog;

    private final Long id = Adressid.ur("id");
    private String sok;
    private Integer sida;
    private Dialogsida resultat;
    private List<Dialograd> rader;

    public Dialogsida getResultat() {
        if (resultat == null) {
            resultat = dialog.sida(sok, sida == null ? 1 : sida);
        }
        return resultat;
    }

    /** Those of the case. */
    public List<Dialograd> getRader() {
        if (rader == null) {
            rader = dialog.i(id);
        }
        return rader;
    }

    public String getSok() {
        return sok;
    }

    public void setSok(String sok) {
        this.sok = sok;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
