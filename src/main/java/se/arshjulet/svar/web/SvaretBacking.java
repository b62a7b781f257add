package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.svar.Avskrivningsformular;
import se.arshjulet.svar.SvarService;
import se.arshjulet.svar.Svarsinlamning;
import se.arshjulet.svar.Svarsvy;

/** One answer, with all that has been said and decided about it. */
@Named
@RequestScoped
public class SvaretBacking {

    @Inject
    SvarService svaren;

    @Inject
    Handling handling;

    private final Long svar = Adressid.ur("svar");
    private final Avskrivningsformular formular = new Avskrivningsformular();
    private Svarsvy vy;

    public void avskriv() {
        if (handling.gor(() -> svaren.avskriv(svar, formular))) {
            handling.klart("svar/svaret.xhtml?svar=" + svar, "svar.avskriv.klart");
        }
    }

    public Svarsvy getVy() {
        if (vy == null) {
            vy = svaren.visa(svar);
        }
        return vy;
    }

    /** What was submitted, one level of headings down from a document of its own. */
    public String text(Svarsinlamning inlamning) {
        return inlamning.getHtml().replace("<h2>", "<h3>").replace("</h2>", "</h3>");
    }

    public String getTyp() {
        return switch (getVy().svar().getStatus()) {
            case VANTAS, LAMNAT -> "pagar";
            case UTEBLIVET, KOMPLETTERING_BEGARD -> "varning";
            case ACCEPTERAT -> "klar";
            case KOM_ALDRIG, AVBRUTET -> "fel";
        };
    }

    public Avskrivningsformular getFormular() {
        return formular;
    }
}
