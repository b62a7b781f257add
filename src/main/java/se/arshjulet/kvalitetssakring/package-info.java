/**
 * Kvalitetssäkring: the second pair of eyes. The revisionsdirektör reads the årsrapport, never an own one, and approves it
 * or sends it back with noteringar tied to the parts they concern.
 */
package se.arshjulet.kvalitetssakring;
