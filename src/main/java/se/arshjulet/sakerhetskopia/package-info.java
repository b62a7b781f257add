/**
 * Copies of everything there is, made while the application runs, tried when they are made, and put back by a command. The whole of it
 * is in the database, files and frozen reports too; the keys of the revisionslogg and of the one-time codes go with it.
 */
package se.arshjulet.sakerhetskopia;
