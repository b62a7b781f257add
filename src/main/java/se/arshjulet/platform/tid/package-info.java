/** Time: one clock for the domain, the engine and the tests. */
package se.arshjulet.platform.tid;
