/** Nämndens riskanalys- och riskhanteringsplan: en per förvaltning, antagen av nämnden, med risker vars värden följs under året. */
package se.arshjulet.riskplan;
