package se.arshjulet.arkitektur.planterat;

import jakarta.persistence.EntityManager;

/** Reaches the database past the repositories. */
public class FragarSjalv {

    EntityManager em;
}
