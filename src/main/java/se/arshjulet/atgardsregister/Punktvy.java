package se.arshjulet.atgardsregister;

import java.util.List;
import java.util.Map;

/**
 * A point and what the caller can do with it.
 *
 * @param historik the latest first
 * @param namn     names by user name
 * @param kallsida  where the report that tells it is read; empty when it is not for the caller
 */
public record Punktvy(Atgardspunkt punkt, List<Punkthandelse> historik, Map<String, String> namn, boolean namndens, boolean granskarens, boolean kanFlytta,
        String kallsida) {
}
