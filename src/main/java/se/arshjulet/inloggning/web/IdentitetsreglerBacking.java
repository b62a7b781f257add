package se.arshjulet.inloggning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.arshjulet.inloggning.Anspraksregel;
import se.arshjulet.inloggning.IdentitetService;
import se.arshjulet.inloggning.Identitetstjanst;
import se.arshjulet.inloggning.Oidcval;
import se.arshjulet.inloggning.Regelformular;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.NamndService;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sidadress;

/** What the values of the organisation's provider give. */
@Named
@ViewScoped
public class IdentitetsreglerBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "admin/identitet.xhtml";

    @Inject
    IdentitetService service;

    @Inject
    NamndService namnder;

    @Inject
    Handling handling;

    @Inject
    Oidcval val;

    @Inject
    Sidadress adress;

    private final Regelformular formular = new Regelformular();
    private transient List<Anspraksregel> regler;

    public void laggTill() {
        if (handling.gor(() -> service.laggTill(formular))) {
            handling.klart(SIDAN, "inloggning.klart.regel");
        }
    }

    public void taBort(Long id) {
        service.taBort(id);
        handling.klart(SIDAN, "inloggning.klart.regelBorta");
    }

    public List<Anspraksregel> getRegler() {
        if (regler == null) {
            regler = service.regler();
        }
        return regler;
    }

    public List<Roll> getRoller() {
        return Arrays.stream(Roll.values()).filter(r -> r != Roll.REDOVISNINGSREVISOR).toList();
    }

    public List<Namnd> getNamnder() {
        return namnder.alla();
    }

    public Oidcval getVal() {
        return val;
    }

    /** What the provider must be told: where it may send users back. */
    public String getSvarsadress() {
        return adress.till(Identitetstjanst.SVAR);
    }

    public Regelformular getFormular() {
        return formular;
    }
}
