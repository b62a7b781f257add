/**
 * Avisering: who is told what, and how often. A task that is new, soon due or overdue, and what a phase has to say, becomes one row per
 * user; the rows become letters at once or in one a day, as the user has chosen. The dates of the year can be followed in a calendar.
 */
package se.arshjulet.avisering;
