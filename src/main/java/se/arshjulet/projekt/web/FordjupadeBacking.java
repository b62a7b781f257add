package se.arshjulet.projekt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.projekt.Projektsida;

/** The list of fördjupade granskningar, a year at a time. */
@Named
@RequestScoped
public class FordjupadeBacking {

    @Inject
    ProjektService projekt;

    @Inject
    Clock klocka;

    private Integer ar;
    private Integer sida;
    private Projektsida lista;

    public Projektsida getLista() {
        if (lista == null) {
            lista = projekt.sida(ar, sida == null ? 1 : sida);
        }
        return lista;
    }

    public LocalDate getIdag() {
        return LocalDate.now(klocka);
    }

    public Integer getAr() {
        return ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}
