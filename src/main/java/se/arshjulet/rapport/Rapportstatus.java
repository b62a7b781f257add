package se.arshjulet.rapport;

/** Where an årsrapport stands: written on, handed in to the kvalitetssäkring, or frozen for good. */
public enum Rapportstatus {
    UTKAST, INLAMNAD, FRYST
}
