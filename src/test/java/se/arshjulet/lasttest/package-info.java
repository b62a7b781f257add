/** Many people at once. */
package se.arshjulet.lasttest;
