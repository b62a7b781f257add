package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.svar.AnstandService;
import se.arshjulet.svar.Anstandsbeslut;
import se.arshjulet.svar.Anstandsformular;
import se.arshjulet.svar.Anstandsvy;

/** More time to answer. */
@Named
@RequestScoped
public class AnstandBacking {

    @Inject
    AnstandService anstand;

    @Inject
    Handling handling;

    private final Long svar = Adressid.ur("svar");
    private final Anstandsformular formular = new Anstandsformular();
    private final Anstandsbeslut beslut = new Anstandsbeslut();
    private Anstandsvy vy;

    public void begar() {
        if (handling.gor(() -> anstand.begar(svar, formular))) {
            handling.klart("svar/anstand.xhtml?svar=" + svar, "svar.anstand.begart.klart");
        }
    }

    public void avgor() {
        if (handling.gor(() -> anstand.avgor(svar, beslut))) {
            handling.klart("svar/anstand.xhtml?svar=" + svar, "svar.anstand.avgjort.klart");
        }
    }

    public Anstandsvy getVy() {
        if (vy == null) {
            vy = anstand.visa(svar);
        }
        return vy;
    }

    public Anstandsformular getFormular() {
        return formular;
    }

    public Anstandsbeslut getBeslut() {
        return beslut;
    }
}
