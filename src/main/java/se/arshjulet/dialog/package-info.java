/** The dialog with the nämnd: meetings with presidium and förvaltning, and the decisions that have been audited; all of it can be cited as underlag. */
package se.arshjulet.dialog;
