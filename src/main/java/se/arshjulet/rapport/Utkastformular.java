package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.granskning.Nyckeltalsformular;
import se.arshjulet.mall.Bilagetyp;
import se.arshjulet.tidigare.Tidigaredel;

/** The whole årsrapport as the author writes it. */
public class Utkastformular extends Nyckeltalsformular {

    private String ansvarsomraden = "";
    private List<Delomradesdel> delomraden = new ArrayList<>();
    private List<Omradesdel> omraden = new ArrayList<>();
    private List<Utfallsdel> utfall = new ArrayList<>();
    private List<Bilagedel> bilagor = new ArrayList<>();
    /** Why something stands that the application warns of, by the key of the warning. */
    private Map<String, String> motiveringar = new LinkedHashMap<>();
    private List<Bildvalsdel> bilder = new ArrayList<>();
    private List<Tidigaredel> tidigare = new ArrayList<>();

    public void nyBilaga() {
        bilagor.add(new Bilagedel());
    }

    /** One of the kinds that the office often attaches. */
    public void nyBilaga(Bilagetyp typ) {
        Bilagedel del = new Bilagedel();
        del.setNummer(typ.nummer());
        del.setRubrik(typ.rubrik());
        bilagor.add(del);
    }

    public void taBortBilaga(Bilagedel borta) {
        bilagor.removeIf(rad -> rad == borta);
    }

    /** An older recommendation that is not in the system. */
    public void nyTidigare() {
        tidigare.add(Tidigaredel.egen());
    }

    public void taBortTidigare(Tidigaredel borta) {
        tidigare.removeIf(rad -> rad == borta);
    }

    public String getAnsvarsomraden() {
        return ansvarsomraden;
    }

    public void setAnsvarsomraden(String ansvarsomraden) {
        this.ansvarsomraden = ansvarsomraden;
    }

    public List<Delomradesdel> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesdel> delomraden) {
        this.delomraden = delomraden;
    }

    public List<Omradesdel> getOmraden() {
        return omraden;
    }

    public void setOmraden(List<Omradesdel> omraden) {
        this.omraden = omraden;
    }

    public List<Utfallsdel> getUtfall() {
        return utfall;
    }

    public void setUtfall(List<Utfallsdel> utfall) {
        this.utfall = utfall;
    }

    public List<Bilagedel> getBilagor() {
        return bilagor;
    }

    public void setBilagor(List<Bilagedel> bilagor) {
        this.bilagor = bilagor;
    }

    public Map<String, String> getMotiveringar() {
        return motiveringar;
    }

    public void setMotiveringar(Map<String, String> motiveringar) {
        this.motiveringar = motiveringar == null ? new LinkedHashMap<>() : motiveringar;
    }

    public List<Tidigaredel> getTidigare() {
        return tidigare;
    }

    public void setTidigare(List<Tidigaredel> tidigare) {
        this.tidigare = tidigare;
    }

    public List<Bildvalsdel> getBilder() {
        return bilder;
    }

    public void setBilder(List<Bildvalsdel> bilder) {
        this.bilder = bilder;
    }
}
