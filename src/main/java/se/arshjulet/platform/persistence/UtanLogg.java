package se.arshjulet.platform.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Is left out of the revisionslogg. On an entity: nothing is written of it (it is no record but a help, such as what is being typed).
 * On a field: that it changed is written, never what it holds (a password).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface UtanLogg {
}
