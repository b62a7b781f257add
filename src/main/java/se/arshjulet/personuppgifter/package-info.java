/** What the system holds of people: the register of it, what is held of one person, and a copy for support that holds nothing of anybody. */
package se.arshjulet.personuppgifter;
