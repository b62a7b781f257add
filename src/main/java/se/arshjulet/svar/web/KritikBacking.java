package se.arshjulet.svar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.arshjulet.mall.Kritiksteg;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.rapport.Svenska;
import se.arshjulet.svar.KritikService;
import se.arshjulet.svar.Aterkallelseformular;
import se.arshjulet.svar.Kritikformular;
import se.arshjulet.svar.Kritikvy;

/** The criticism of a nämnd's year. */
@Named
@RequestScoped
public class KritikBacking {

    @Inject
    KritikService kritik;

    @Inject
    Handling handling;

    private final Long arsgranskning = Adressid.ur("arsgranskning");
    private final Kritikformular formular = new Kritikformular();
    private final Aterkallelseformular aterkallelse = new Aterkallelseformular();
    private Kritikvy vy;

    public void anteckna() {
        if (handling.gor(() -> kritik.anteckna(arsgranskning, formular))) {
            handling.klart("svar/kritik.xhtml?arsgranskning=" + arsgranskning, "svar.kritik.klart");
        }
    }

    public void aterkalla() {
        if (handling.gor(() -> kritik.aterkalla(arsgranskning, aterkallelse))) {
            handling.klart("svar/kritik.xhtml?arsgranskning=" + arsgranskning, "svar.aterkallelse.klart");
        }
    }

    public Kritikvy getVy() {
        if (vy == null) {
            vy = kritik.visa(arsgranskning);
        }
        return vy;
    }

    /** The ladder to choose from, the mildest first. */
    public List<SelectItem> getTrappa() {
        List<Kritiksteg> trappa = getVy().trappa();
        return IntStream.range(0, trappa.size())
                .mapToObj(i -> new SelectItem(String.valueOf(i + 1), Svenska.storBokstav(trappa.get(i).ord()), trappa.get(i).betydelse())).toList();
    }

    public String storBokstav(String ord) {
        return Svenska.storBokstav(ord);
    }

    public Aterkallelseformular getAterkallelse() {
        return aterkallelse;
    }

    public Kritikformular getFormular() {
        return formular;
    }
}
