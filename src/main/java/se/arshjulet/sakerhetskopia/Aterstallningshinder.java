package se.arshjulet.sakerhetskopia;

/** Why a copy was not put back. What was there is as it was. */
final class Aterstallningshinder extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Object[] varden;

    /** @param vad last part of the key of the sentence that says it, with {@code varden} in it */
    Aterstallningshinder(String vad, Object... varden) {
        super(vad);
        this.varden = varden;
    }

    String nyckel() {
        return "sakerhetskopia.aterstall." + getMessage();
    }

    Object[] varden() {
        return varden.clone();
    }
}
