/** The server's log as lines of JSON that say which request, user and case they belong to. On the server's own class path: no class here needs the application. */
package se.arshjulet.platform.logg;
