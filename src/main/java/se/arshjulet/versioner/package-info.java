/** Versions of what is written: every save with author and time, any two compared, one text taken back (ADR 16). */
package se.arshjulet.versioner;
