package se.arshjulet.underlag.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.underlag.HanvisningService;
import se.arshjulet.underlag.InlasningService;
import se.arshjulet.underlag.Tabellinnehall;
import se.arshjulet.underlag.UnderlagService;
import se.arshjulet.underlag.Underlagstabell;
import se.arshjulet.underlag.Underlagsvy;

/** One underlag: what it is, what has been read from it, its words a page at a time, and what points at it. */
@Named
@RequestScoped
public class VisaBacking {

    @Inject
    UnderlagService underlag;

    @Inject
    InlasningService inlasning;

    @Inject
    HanvisningService hanvisningar;

    @Inject
    Handling handling;

    private final Long id = Adressid.ur("id");
    private Integer sida;
    private String delomrade;
    private String hanvisadSida;
    private String notering;
    private Underlagsvy vy;
    private String text;
    private List<Tabellvy> tabeller;

    /** A table that has been read, unfolded once for the page. */
    public record Tabellvy(Underlagstabell tabell, Tabellinnehall innehall) { }

    public Underlagsvy getVy() {
        if (vy == null) {
            vy = underlag.visa(id);
        }
        return vy;
    }

    public List<Tabellvy> getTabeller() {
        if (tabeller == null) {
            tabeller = getVy().tabeller().stream().map(tabell -> new Tabellvy(tabell, tabell.getInnehall())).toList();
        }
        return tabeller;
    }

    public void hanvisa() {
        if (handling.gor(() -> hanvisningar.hanvisa(id, delomrade, hanvisadSida, notering))) {
            klart("underlag.klart.hanvisat");
        }
    }

    public void taBortHanvisning(Long hanvisning) {
        if (handling.gor(() -> hanvisningar.taBort(hanvisning))) {
            klart("underlag.klart.hanvisningBort");
        }
    }

    public void taBortTabell(Long tabell) {
        if (handling.gor(() -> inlasning.taBort(tabell))) {
            klart("underlag.klart.tabellBort");
        }
    }

    public void taBort() {
        Long arende = getVy().underlag().getArsgranskning().getId();
        if (handling.gor(() -> underlag.taBort(id))) {
            handling.klart("underlag/underlag.xhtml?arsgranskning=" + arende, "underlag.klart.borttaget");
        }
    }

    private void klart(String nyckel) {
        handling.klart("underlag/visa.xhtml?id=" + id, nyckel);
    }

    /** The words of the page that is shown. Asked for where they are written and nowhere else: that they are read may be written down. */
    public String getText() {
        if (text == null) {
            text = underlag.text(id, getSida());
        }
        return text;
    }

    public Long getId() {
        return id;
    }

    public Integer getSida() {
        return sida == null ? 1 : Math.max(1, Math.min(sida, Math.max(1, getVy().underlag().getSidor())));
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }

    public String getDelomrade() {
        return delomrade;
    }

    public void setDelomrade(String delomrade) {
        this.delomrade = delomrade;
    }

    /** The page that is read is the one that is likely to be cited. */
    public String getHanvisadSida() {
        return hanvisadSida != null || Faces.isPostback() || sida == null || !getVy().underlag().isSidindelat() ? hanvisadSida : sida.toString();
    }

    public void setHanvisadSida(String hanvisadSida) {
        this.hanvisadSida = hanvisadSida;
    }

    public String getNotering() {
        return notering;
    }

    public void setNotering(String notering) {
        this.notering = notering;
    }
}
