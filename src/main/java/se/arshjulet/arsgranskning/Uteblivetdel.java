package se.arshjulet.arsgranskning;

import se.arshjulet.platform.fel.Tolk;

/** The choice that something was not done, in a form. */
public class Uteblivetdel {

    private boolean valt;
    private String motiv = "";

    public static Uteblivetdel av(Uteblivet uteblivet) {
        Uteblivetdel del = new Uteblivetdel();
        if (uteblivet != null) {
            del.valt = true;
            del.motiv = Tolk.skriv(uteblivet.getMotiv());
        }
        return del;
    }

    /** Null when it is not chosen; a motive that stays after the choice was taken away does not count. */
    public Uteblivet tolka(Tolk tolk, String falt) {
        return valt ? new Uteblivet(tolk.rad(falt + ".motiv", motiv, Uteblivet.MOTIV_LANGST)) : null;
    }

    public boolean isValt() {
        return valt;
    }

    public void setValt(boolean valt) {
        this.valt = valt;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}
