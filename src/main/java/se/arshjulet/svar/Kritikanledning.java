package se.arshjulet.svar;

/** Why the elected auditors criticise: an answer is refused or not enough, it never came, or the year as a whole. */
public enum Kritikanledning {
    AVVISAT, UTEBLIVET, ARET
}
