package se.arshjulet.testsupport.server;

/** A year, a nämnd and those who work with it, made for one test: names that no other test has. */
public record Provar(int ar, String namnd, String revisor, String direktor, String andraDirektor,
        String administrator) {

    public String beteckning() {
        return namnd + "-" + ar;
    }
}
