/**
 * Beslut: the elected auditors decide whether the årsrapport goes to the nämnd for svar or for kännedom, and sign the missiv.
 */
package se.arshjulet.beslut;
