package se.arshjulet.ekonomi;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.granskning.Tillfallesdel;

/** Granskningen av ekonomin under en period; i oktober också ekonomins delområden. */
public class Ekonomiformular {

    /** Null i en mall vars område har både verksamhet och ekonomi: då antecknas det hos verksamheten. */
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
