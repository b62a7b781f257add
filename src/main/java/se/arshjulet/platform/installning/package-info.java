/** What an installation can be told from outside, known in one place and tried before anything starts. No class here needs a library. */
package se.arshjulet.platform.installning;
