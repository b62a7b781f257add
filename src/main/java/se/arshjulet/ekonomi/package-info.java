/** The forecasts of the förvaltningar during the year, the outcome and the largest deviations from the budget, in millions of kronor with one decimal. */
package se.arshjulet.ekonomi;
