/** Tests inside the server: one server and one deployment for all of them, and a year of one's own to try things on. */
package se.arshjulet.testsupport.server;
