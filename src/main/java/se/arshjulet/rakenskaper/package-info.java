/**
 * Räkenskaper: what the external firm of accounting auditors says about the delårsbokslut and the årsbokslut.
 * It is the opinion of somebody else: quoted, never corrected and never summed.
 */
package se.arshjulet.rakenskaper;
