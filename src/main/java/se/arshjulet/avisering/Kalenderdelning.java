package se.arshjulet.avisering;

import java.io.Serializable;

/**
 * How a program reads a user's calendar: with HTTP Basic at an address that is the same for all.
 *
 * @param hemligAdress for a program that cannot log in, with the password in it; empty where the office does not let that be
 */
public record Kalenderdelning(String adress, String anvandarnamn, String losenord, String hemligAdress) implements Serializable {

    /** Never the password. */
    @Override
    public String toString() {
        return adress + " " + anvandarnamn;
    }
}
