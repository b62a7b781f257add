/**
 * The revisionslogg: who changed what, when, from where, what it was before and after; written in the transaction of the change and sealed
 * in a chain of hashes, so that a row that is changed, removed or put in afterwards is found.
 */
package se.arshjulet.revisionslogg;
