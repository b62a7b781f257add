package se.arshjulet.region.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.region.BerattelseService;
import se.arshjulet.region.Berattelseunderlag;

/** The page where the underlag of a revisionsberättelse is fetched. */
@Named
@RequestScoped
public class BerattelseBacking {

    @Inject
    BerattelseService berattelse;

    private String ar;
    private List<Integer> aren;
    private Berattelseunderlag underlag;

    public List<Integer> getAren() {
        if (aren == null) {
            aren = berattelse.aren();
        }
        return aren;
    }

    /** Of the year before the latest unless another is asked for: that is the one whose revisionsberättelse is written. Null when there is no year. */
    public Berattelseunderlag getUnderlag() {
        if (underlag == null && !getAren().isEmpty()) {
            Long onskat = Adressid.tolka(ar);
            underlag = berattelse.underlag(getAren().stream().filter(ett -> onskat != null && ett == onskat.intValue()).findFirst()
                    .orElse(getAren().get(Math.min(1, getAren().size() - 1))));
        }
        return underlag;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }
}
