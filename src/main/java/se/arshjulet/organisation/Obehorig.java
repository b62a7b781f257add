package se.arshjulet.organisation;

/** The caller may not do or see this. Told as «finns inte» or «får inte», never with what is there. */
public class Obehorig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean rollen;

    public Obehorig(String vad) {
        this(vad, false);
    }

    private Obehorig(String vad, boolean rollen) {
        super(vad);
        this.rollen = rollen;
    }

    /** Nobody with the caller's roles may do this, whatever it is done to: that is no secret. */
    public static Obehorig forRollen(String vad) {
        return new Obehorig(vad, true);
    }

    public boolean gallerRollen() {
        return rollen;
    }
}
