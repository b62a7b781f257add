package se.arshjulet.platform.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Is stored also when only the reserve of the disk is left: the few bytes that tell who is logged in, and that somebody tried a wrong
 * password. Without them nobody could read either, nor see what is wrong.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UrReserven {
}
