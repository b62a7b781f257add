package se.arshjulet.begaran.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.begaran.Begaran;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.begaran.Begarandepost;
import se.arshjulet.begaran.Leveransgranskningsformular;
import se.arshjulet.inkorg.web.Uppgiftsbacking;

/** The page where the auditor reads what the nämnd has handed in. */
@Named
@ViewScoped
public class GranskaLeveransBacking extends Uppgiftsbacking<Leveransgranskningsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    BegaranService begaranden;

    private transient Begaran begaran;

    public Begaran getBegaran() {
        if (begaran == null) {
            begaran = begaranden.visa(getUppgift().getForemalId()).begaran();
        }
        return begaran;
    }

    /** What the nämnd has said of one item. */
    public Begarandepost post(Long id) {
        return getBegaran().getPoster().stream().filter(post -> post.getId().equals(id)).findFirst().orElseThrow();
    }
}
