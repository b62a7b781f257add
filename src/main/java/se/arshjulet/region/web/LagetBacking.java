package se.arshjulet.region.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.region.Arslage;
import se.arshjulet.region.Lagesrad;
import se.arshjulet.region.RegionService;

/** Where the year stands, all of it or one phase. */
@Named
@RequestScoped
public class LagetBacking {

    private static final int RADER = 50;

    @Inject
    RegionService region;

    @Inject
    Clock klocka;

    private String ar;
    private String fas;
    private String sida;
    private Arslage lage;

    public Arslage getLage() {
        if (lage == null) {
            Long onskat = Adressid.tolka(ar);
            lage = region.lage(onskat == null ? null : onskat.intValue());
        }
        return lage;
    }

    private List<Lagesrad> valda() {
        return getLage().rader().stream().filter(rad -> getValdFas() == null || rad.isI(getValdFas())).toList();
    }

    public List<Lagesrad> getRader() {
        return valda().stream().skip((getSidnummer() - 1) * RADER).limit(RADER).toList();
    }

    public long getSidor() {
        return Math.max(1, (valda().size() + RADER - 1) / RADER);
    }

    public long getSidnummer() {
        Long onskad = Adressid.tolka(sida);
        return onskad == null ? 1 : Math.max(1, Math.min(onskad, getSidor()));
    }

    public Fas getValdFas() {
        return Arrays.stream(Fas.values()).filter(f -> f.name().equals(fas)).findFirst().orElse(null);
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getFas() {
        return fas;
    }

    public void setFas(String fas) {
        this.fas = fas;
    }

    public String getSida() {
        return sida;
    }

    public void setSida(String sida) {
        this.sida = sida;
    }
}
