package se.arshjulet.atgardsregister;

/** What the auditors have said of the nämnd's answer on a point. */
public enum Svarsbedomning {
    TILLRACKLIGT, OTILLRACKLIGT
}
