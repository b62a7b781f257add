package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.arshjulet.platform.fel.Regelbrott;

/** Why something is secret, whether its title is, and by when that is to be thought over again. */
@Embeddable
public class Sekretess {

    private static final int OMPROVAS_EFTER_AR = 1;

    private String lagrum;

    /** Null when it is not: the register asks only for that. */
    @Column(name = "hemlig_titel")
    private Boolean hemligTitel;

    private LocalDate omprovas;

    protected Sekretess() {
    }

    private Sekretess(String lagrum, boolean hemligTitel, LocalDate omprovas) {
        this.lagrum = lagrum;
        this.hemligTitel = hemligTitel ? Boolean.TRUE : null;
        this.omprovas = omprovas;
    }

    /** @throws Regelbrott when the day is missing or has been */
    public static Sekretess enligt(Lagrum lagrum, boolean hemligTitel, LocalDate omprovas, LocalDate idag) {
        if (omprovas == null) {
            throw new Regelbrott("omprovas", "diarium.fel.omprovas");
        }
        if (!omprovas.isAfter(idag)) {
            throw new Regelbrott("omprovas", "diarium.fel.omprovasHarVarit", omprovas);
        }
        return new Sekretess(lagrum.text(), hemligTitel, omprovas);
    }

    /** As the sender says, who does not say when it is to be thought over: in a year, and the registrator changes the day. */
    public static Sekretess enligtAvsandaren(String lagrum, LocalDate idag) {
        return enligt(Lagrum.tolka(lagrum), false, idag.plusYears(OMPROVAS_EFTER_AR), idag);
    }

    /** The same for another handling, which each has its own. */
    Sekretess likadan() {
        return new Sekretess(lagrum, isHemligTitel(), omprovas);
    }

    public boolean skaOmprovas(LocalDate idag) {
        return !omprovas.isAfter(idag);
    }

    public String getLagrum() {
        return lagrum;
    }

    public boolean isHemligTitel() {
        return hemligTitel != null;
    }

    public LocalDate getOmprovas() {
        return omprovas;
    }
}
