package se.arshjulet.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.PortfoljService;
import se.arshjulet.organisation.Portfoljvy;
import se.arshjulet.platform.web.Handling;

/** One person's open work, seen and then moved. */
@Named
@ViewScoped
public class OverlamningBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PortfoljService portfoljer;

    @Inject
    Handling handling;

    private String fran;
    private String till;
    private transient Portfoljvy vy;

    /** What is shown stands in the address. */
    public void visa() {
        if (handling.gor(() -> portfoljer.visa(fran))) {
            Faces.redirect("organisation/overlamning.xhtml?fran=%s", fran);
        }
    }

    public void overlat() {
        if (handling.gor(() -> vy = portfoljer.overlat(fran, till))) {
            handling.klart("organisation/overlamning.xhtml", "organisation.klart.overlamnat", vy.ansvar().size(), vy.namn(), vy.till());
        }
    }

    /** Null until someone that exists has been chosen. */
    public Portfoljvy getVy() {
        if (vy == null && fran != null && !fran.isEmpty()) {
            handling.gor(() -> vy = portfoljer.visa(fran));
        }
        return vy;
    }

    public List<Anvandare> getRevisorer() {
        return portfoljer.revisorer();
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}
