package se.arshjulet.svar;

/** Addresses within the application. */
final class Svarslankar {

    private Svarslankar() {
    }

    /** Where the report that is answered is read. */
    static String rapport(Svar svar) {
        return svar.getArsgranskning() == null ? "/fordjupning/rapport.pdf?id=" + svar.getFordjupad().getId()
                : "/rapport/forhandsvisning.xhtml?arsgranskning=" + svar.getArsgranskning().getId();
    }
}
