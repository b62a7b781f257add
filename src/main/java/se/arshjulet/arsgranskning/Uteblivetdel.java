package se.arshjulet.arsgranskning;

import se.arshjulet.platform.fel.Tolk;

/** Valet att något inte blev gjort, i ett formulär. */
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

    /** Null när det inte är valt; ett motiv som står kvar sedan valet togs bort räknas inte. */
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
