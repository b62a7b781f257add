/**
 * Åtgärdsregistret: everything a nämnd has been asked to mend, whichever report asked for it, until the auditors have seen that it is done
 * or have said why it no longer needs to be. A point enters when its report is dispatched, is given the nämnd's promise by its svar, and
 * comes back in every årsrapport until it is settled: no point is lost between two years.
 */
package se.arshjulet.atgardsregister;
