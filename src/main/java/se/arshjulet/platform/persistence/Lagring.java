package se.arshjulet.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where the repositories get what they store with: the server's own, which follows the caller's transaction. One place names it, and the server looks no further for who does. */
@ApplicationScoped
public class Lagring {

    @Produces
    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;
}
