/**
 * What can be done before there is a server: it needs nothing but the database and the engine's libraries. In the runnable jar these classes
 * and those libraries are on the class path, not in the application, which finds them there; so they use nothing of the rest of the application.
 */
package se.arshjulet.platform.process.tidigt;
