package se.arshjulet.atgardsregister;

/** What asked for it. ALDRE: from a year that is not in the system, written into a later årsrapport by hand. */
public enum Punktslag {
    FORBATTRINGSOMRADE, REKOMMENDATION, ALDRE
}
