/** Who there is: the nämnder with their förvaltningar, those who work with the audit, and the firm of the redovisningsrevisorer. */
package se.arshjulet.organisation;
