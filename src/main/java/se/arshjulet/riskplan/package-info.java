/** The nämnd's riskanalys- och riskhanteringsplan: one per förvaltning, adopted by the nämnd, with risks whose values are followed during the year. */
package se.arshjulet.riskplan;
