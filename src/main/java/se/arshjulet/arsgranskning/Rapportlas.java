package se.arshjulet.arsgranskning;

import se.arshjulet.platform.fel.Regelbrott;

/** The årsrapport as those need to know it who keep what is printed in it: the report comes later in the line, so the module that has it answers. */
public interface Rapportlas {

    /**
     * To be called before anything that is printed is changed.
     *
     * @throws Regelbrott while the report has been handed in and is read; one that is settled is not changed by what happens here
     */
    void kravInteInlamnad(Long arsgranskning);

    /** The report is approved: the year is not to say otherwise than it does. */
    boolean arFaststalld(Long arsgranskning);
}
