package se.arshjulet.svar;

/** How far the nämnd has come with an åtgärd when it answers. */
public enum Genomforande {
    PLANERAD, PABORJAD, GENOMFORD
}
