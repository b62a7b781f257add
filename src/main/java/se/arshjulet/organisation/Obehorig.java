package se.arshjulet.organisation;

/** The caller may not do or see this. Told as «finns inte» or «får inte», never with what is there. */
public class Obehorig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Obehorig(String vad) {
        super(vad);
    }
}
