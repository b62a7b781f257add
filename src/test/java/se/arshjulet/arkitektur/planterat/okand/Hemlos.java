package se.arshjulet.arkitektur.planterat.okand;

/** In a package that has no place in the year. */
public class Hemlos {
}
