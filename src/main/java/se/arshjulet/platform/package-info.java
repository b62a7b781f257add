/** Technique: what any application of this kind needs, knowing nothing of auditing. */
package se.arshjulet.platform;
