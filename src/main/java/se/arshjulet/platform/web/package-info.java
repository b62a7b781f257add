/** What every page shares: the texts, the faults shown at a field, and the few parts Faces lacks. */
package se.arshjulet.platform.web;
