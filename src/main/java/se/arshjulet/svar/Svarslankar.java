package se.arshjulet.svar;

/** Addresses within the application. */
final class Svarslankar {

    private Svarslankar() {
    }

    /** Where all who may see it see how it stands. */
    static String svaret(Long svarId) {
        return "/svar/svaret.xhtml?svar=" + svarId;
    }

    /** Where the report that is answered is read. */
    static String rapport(Svar svar) {
        return svar.getArsgranskning() == null ? "/fordjupning/rapport.pdf?id=" + svar.getFordjupad().getId()
                : "/rapport/forhandsvisning.xhtml?arsgranskning=" + svar.getArsgranskning().getId();
    }
}
