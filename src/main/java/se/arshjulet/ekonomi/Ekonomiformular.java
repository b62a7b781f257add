package se.arshjulet.ekonomi;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.granskning.Tillfallesdel;

/** The audit of the economy during a period; in October also the delområden of the economy. */
public class Ekonomiformular {

    /** Null in a template whose area has both verksamhet and ekonomi: then it is recorded with the verksamhet. */
    private Tillfallesdel tillfalle = new Tillfallesdel();
    private List<Prognosdel> prognoser = new ArrayList<>();
    private List<Avvikelsedel> avvikelser = new ArrayList<>();
    private List<Delomradesdel> delomraden = new ArrayList<>();

    public void nyAvvikelse() {
        avvikelser.add(new Avvikelsedel());
    }

    public void taBortAvvikelse(Avvikelsedel avvikelse) {
        avvikelser.removeIf(rad -> rad == avvikelse);
    }

    public Tillfallesdel getTillfalle() {
        return tillfalle;
    }

    public void setTillfalle(Tillfallesdel tillfalle) {
        this.tillfalle = tillfalle;
    }

    public List<Prognosdel> getPrognoser() {
        return prognoser;
    }

    public void setPrognoser(List<Prognosdel> prognoser) {
        this.prognoser = prognoser;
    }

    public List<Avvikelsedel> getAvvikelser() {
        return avvikelser;
    }

    public void setAvvikelser(List<Avvikelsedel> avvikelser) {
        this.avvikelser = avvikelser;
    }

    public List<Delomradesdel> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesdel> delomraden) {
        this.delomraden = delomraden;
    }
}
