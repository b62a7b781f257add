package se.arshjulet.testsupport;

/** Står för {@code arsgranskningar} i processtester: säger vem som är yrkesrevisor. */
public class Provrevision {

    public static final String REVISOR = "revisor";

    private String yrkesrevisor = REVISOR;

    public String yrkesrevisor(Long arsgranskning) {
        return yrkesrevisor;
    }

    public void byt(String ny) {
        yrkesrevisor = ny;
    }
}
