package se.arshjulet.begaran;

/** Vad revisorn säger om en sak som nämnden har lämnat besked om. */
public enum Utfall {
    GODTAS, BEGARS_IGEN
}
