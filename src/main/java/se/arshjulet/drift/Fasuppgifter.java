package se.arshjulet.drift;

/**
 * Open tasks of one phase.
 *
 * @param fas        as it is stored, such as RISKPLAN
 * @param oppna      all of them
 * @param forsenade  those whose last day has passed
 * @param ingens     those of the late that nobody has
 */
record Fasuppgifter(String fas, long oppna, long forsenade, long ingens) {
}
