/** Files that come from outside: what is taken in, how it is stored, and what it is known by. The same for everyone who hands one in. */
package se.arshjulet.platform.fil;
