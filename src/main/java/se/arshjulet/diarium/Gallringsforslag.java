package se.arshjulet.diarium;

import java.util.List;

/**
 * What the plan lets go now.
 *
 * @param rader what can be gallrat, at most {@value #HOGST} at a time
 * @param kvar  what the plan lets go but something keeps: it is named as evidence, or its secrecy is to be thought over first
 */
public record Gallringsforslag(List<Rad> rader, List<Rad> kvar) {

    static final int HOGST = 200;

    /**
     * A proposal.
     *
     * @param skal the rule; of what is kept, why
     */
    public record Rad(Handlingsrad handling, String avslutat, String skal) {
    }
}
