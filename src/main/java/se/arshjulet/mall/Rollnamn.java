package se.arshjulet.mall;

/** What the office calls those who sign its work, in the middle of a sentence; used where a person has no title of their own. */
public record Rollnamn(String yrkesrevisor, String kvalitetssakrare) {

    static final Rollnamn VANLIGA = new Rollnamn("yrkesrevisor", "revisionsdirektör");
}
