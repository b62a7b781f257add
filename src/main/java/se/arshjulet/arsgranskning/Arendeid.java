package se.arshjulet.arsgranskning;

/** Which case: a nämnd's year or a fördjupad granskning. One of the two is set, the other is null. */
public record Arendeid(Long arsgranskning, Long fordjupad) {

    public Arendeid {
        if ((arsgranskning == null) == (fordjupad == null)) {
            throw new IllegalArgumentException("One case, not " + arsgranskning + " and " + fordjupad);
        }
    }

    public static Arendeid arets(Long arsgranskning) {
        return new Arendeid(arsgranskning, null);
    }

    public static Arendeid fordjupningens(Long fordjupad) {
        return new Arendeid(null, fordjupad);
    }

    public boolean arArets() {
        return arsgranskning != null;
    }

    public Long id() {
        return arArets() ? arsgranskning : fordjupad;
    }

    /** The attribute that holds it in an entity that belongs to either. */
    public String attribut() {
        return arArets() ? "arsgranskningId" : "fordjupadId";
    }
}
