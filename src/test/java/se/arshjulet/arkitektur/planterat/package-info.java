/** Deliberately wrong: each class breaks one rule, so that its test can show that the rule bites. */
package se.arshjulet.arkitektur.planterat;
