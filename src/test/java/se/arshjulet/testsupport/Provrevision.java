package se.arshjulet.testsupport;

/** Stands for {@code arsgranskningar} in process tests: says who is yrkesrevisor. */
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
