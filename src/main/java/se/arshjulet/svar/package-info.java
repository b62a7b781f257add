/**
 * Svar: the nämnd answers the årsrapport, point by point, by a decision of its own; the auditor reviews the answer and
 * accepts it or asks for completion. An answer that never came is a state with a consequence, not a blank.
 */
package se.arshjulet.svar;
