/** What goes wrong, in one family: a broken rule is told at the field; the rest becomes an error page with an incident number. */
package se.arshjulet.platform.fel;
