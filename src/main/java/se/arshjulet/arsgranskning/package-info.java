/** The case: the granskning of a nämnd during one year, with the plan of the year, the phases in order and what has happened. */
package se.arshjulet.arsgranskning;
