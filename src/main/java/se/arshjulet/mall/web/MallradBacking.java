package se.arshjulet.mall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.mall.Avsnittsrad;
import se.arshjulet.mall.Bilagerad;
import se.arshjulet.mall.Delomradesrad;
import se.arshjulet.mall.Kriterierad;
import se.arshjulet.mall.Mallformular;
import se.arshjulet.mall.Omradesrad;
import se.arshjulet.mall.Skalrad;

/** Rows of the template that is edited: new, moved, taken away. The draft is saved with them. */
@Named
@RequestScoped
public class MallradBacking {

    @Inject
    MallenBacking mallen;

    public void upp(List<Object> lista, Object rad, String id) {
        Mallrader.flytta(lista, rad, -1, id);
        mallen.spara();
    }

    public void ned(List<Object> lista, Object rad, String id) {
        Mallrader.flytta(lista, rad, 1, id);
        mallen.spara();
    }

    public void taBort(List<Object> lista, Object rad) {
        Mallrader.taBort(lista, rad);
        mallen.spara();
    }

    /** A new one is under the one it is added after, in the same area and step. */
    public void nyttDelomrade(Delomradesrad efter) {
        List<Delomradesrad> alla = formular().getDelomraden();
        Delomradesrad nytt = new Delomradesrad();
        if (efter != null) {
            nytt.setOmrade(efter.getOmrade());
            nytt.setOverordnad(efter.getOverordnad());
            nytt.setSteg(efter.getSteg());
        }
        alla.add(efter == null ? alla.size() : new ArrayList<>(alla).indexOf(efter) + 1, nytt);
        mallen.spara();
    }

    public void nyttOmrade() {
        formular().getOmraden().add(new Omradesrad());
        mallen.spara();
    }

    public void nyGrupp() {
        formular().getKriteriegrupper().add(new Kriterierad());
        mallen.spara();
    }

    public void nyttAvsnitt() {
        formular().getAvsnitt().add(new Avsnittsrad());
        mallen.spara();
    }

    public void nyBilagetyp() {
        formular().getBilagetyper().add(new Bilagerad());
        mallen.spara();
    }

    public void nyttKritiksteg() {
        formular().getKritiktrappa().add(new Skalrad());
        mallen.spara();
    }

    /** @param antal 0 takes the scale away */
    public void skala(List<Skalrad> skala, int antal) {
        Mallrader.antal(skala, antal, Skalrad::new);
        mallen.spara();
    }

    public void taBortLogotyp() {
        formular().setLogotyp("");
        formular().setLogotypAlt("");
        mallen.spara();
    }

    private Mallformular formular() {
        return mallen.getFormular();
    }
}
