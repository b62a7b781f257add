package se.arshjulet.svar;

/** Where a request for more time stands. FORFALLET: the answer came, or was written off, before the request was decided. */
public enum Anstandsstatus {
    BEGART, BEVILJAT, AVSLAGET, FORFALLET
}
