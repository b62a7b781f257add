/** Letters that leave the house. Sent only from steps of their own in the process, so that a mail server that is down delays nothing else. */
package se.arshjulet.platform.mail;
