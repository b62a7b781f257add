/** The move of an office from the embedded database to a PostgreSQL of its own: everything, once, counted and compared on both sides. */
package se.arshjulet.flytt;
