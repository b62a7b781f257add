/** What several tests need: a process engine without a server, and what else is shared. */
package se.arshjulet.testsupport;
