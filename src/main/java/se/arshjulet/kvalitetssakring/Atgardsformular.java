package se.arshjulet.kvalitetssakring;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.inkorg.Radformular;
import se.arshjulet.rapport.Utkastformular;

/** The author answers each notering and changes the report. */
public class Atgardsformular implements Radformular {

    private List<Atgardsdel> noteringar = new ArrayList<>();
    private Utkastformular utkast = new Utkastformular();

    @Override
    public List<? extends Rad> rader() {
        return utkast == null ? List.of() : utkast.rader();
    }

    public List<Atgardsdel> getNoteringar() {
        return noteringar;
    }

    public void setNoteringar(List<Atgardsdel> noteringar) {
        this.noteringar = noteringar;
    }

    public Utkastformular getUtkast() {
        return utkast;
    }

    public void setUtkast(Utkastformular utkast) {
        this.utkast = utkast;
    }
}
