package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service: one call is one transaction, is tried again when the database says that two got in each other's way, and is refused
 * unless the method says who may ({@link Tillaten}).
 */
@Stereotype
@ApplicationScoped
@Vaktad
@MedOmtag
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tjanst {
}
