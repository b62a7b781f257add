/**
 * The process engine and its database. The engine does not know Derby, so {@link se.arshjulet.platform.process.DerbyDialekt}
 * teaches it: registered as a plugin it speaks up on Derby and keeps quiet on any other database.
 */
package se.arshjulet.platform.process;
