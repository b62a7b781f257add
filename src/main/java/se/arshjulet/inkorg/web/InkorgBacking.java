package se.arshjulet.inkorg.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftssida;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;

/** The inbox. What is shown is in the address, so that it can be bookmarked, and the back button does what one expects. */
@Named
@RequestScoped
public class InkorgBacking {

    private static final int RADER = 25;

    @Inject
    InkorgService inkorg;

    @Inject
    Clock klocka;

    private Urval.Korg korg = Urval.Korg.MINA;
    private Urval.Sortering sortering = Urval.Sortering.FORFALLER;
    private String namnd;
    private Integer ar;
    private Fas fas;
    private LocalDate senast;
    private int sida = 1;
    private String mottagare;
    private Uppgiftssida uppgiftssida;

    public Uppgiftssida getUppgiftssida() {
        if (uppgiftssida == null) {
            uppgiftssida = inkorg.sida(urval(korg, sida, RADER));
        }
        return uppgiftssida;
    }

    private Urval urval(Urval.Korg vilken, int vilkenSida, int antal) {
        return new Urval(vilken, namnd, ar, fas, senast, sortering, vilkenSida, antal);
    }

    public void ta(Long uppgift) {
        utfor(() -> inkorg.ta(uppgift), "inkorg.tagen");
    }

    public void slapp(Long uppgift) {
        utfor(() -> inkorg.slapp(uppgift), "inkorg.slappt");
    }

    public void overlat(Long uppgift) {
        utfor(() -> inkorg.overlat(uppgift, mottagare), "inkorg.overlaten");
    }

    private void utfor(Runnable handling, String klart) {
        try {
            handling.run();
            Messages.addFlashGlobalInfo("{0}", Texter.text(klart));
        } catch (Regelbrott nej) {
            nej.brister().forEach(brist -> Messages.addFlashGlobalError("{0}", Texter.text(brist)));
        }
        Faces.redirect("%s", Faces.getRequestURIWithQueryString().substring(1));
    }

    public List<Anvandare> mottagareTill(Uppgift uppgift) {
        return inkorg.mottagare(uppgift.getId());
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Fas[] getFaser() {
        return Fas.values();
    }

    public Urval.Korg[] getKorgar() {
        return Urval.Korg.values();
    }

    public Urval.Sortering[] getSorteringar() {
        return Urval.Sortering.values();
    }

    public Urval.Korg getKorg() {
        return korg;
    }

    public void setKorg(Urval.Korg korg) {
        this.korg = korg;
    }

    public Urval.Sortering getSortering() {
        return sortering;
    }

    public void setSortering(Urval.Sortering sortering) {
        this.sortering = sortering;
    }

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public Integer getAr() {
        return ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }

    public Fas getFas() {
        return fas;
    }

    public void setFas(Fas fas) {
        this.fas = fas;
    }

    public LocalDate getSenast() {
        return senast;
    }

    public void setSenast(LocalDate senast) {
        this.senast = senast;
    }

    public int getSida() {
        return sida;
    }

    public void setSida(int sida) {
        this.sida = sida;
    }

    public String getMottagare() {
        return mottagare;
    }

    public void setMottagare(String mottagare) {
        this.mottagare = mottagare;
    }
}
