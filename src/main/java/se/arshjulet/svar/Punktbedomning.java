package se.arshjulet.svar;

/** What the auditor says of the answer to one point. The two latter ask for a motive, and can be asked to be completed. */
public enum Punktbedomning {
    TILLRACKLIGT, DELVIS, OTILLRACKLIGT;

    boolean kraverMotiv() {
        return this != TILLRACKLIGT;
    }
}
