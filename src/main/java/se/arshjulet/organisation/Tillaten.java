package se.arshjulet.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a method of a service. Whether it is the caller's own nämnd is checked by the method itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Tillaten {

    /** Any of these; empty means everyone who is logged in. */
    Roll[] value() default {};

    /** Which rights of an API key open it; empty keeps it closed to all who come with a key. */
    Apiratt[] nyckel() default {};
}
