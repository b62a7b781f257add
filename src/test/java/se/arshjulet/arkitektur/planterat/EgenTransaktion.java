package se.arshjulet.arkitektur.planterat;

import jakarta.ejb.Singleton;

/** Breaks a rule on purpose: an enterprise bean. */
@Singleton
public class EgenTransaktion {
}
