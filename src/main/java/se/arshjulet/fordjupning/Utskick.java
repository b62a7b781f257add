package se.arshjulet.fordjupning;

/** What the elected auditors decide for each adressat of a report: answer by a day, go on in dialog, or only know. */
public enum Utskick {
    FOR_SVAR, I_DIALOG, FOR_KANNEDOM
}
