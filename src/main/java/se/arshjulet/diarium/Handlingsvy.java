package se.arshjulet.diarium;

import java.util.List;
import java.util.Map;

/**
 * A handling with the history of its secrecy, the latest first.
 *
 * @param namn      of those who have registered and marked, by user name
 * @param farLasa   whether the reader may see what is secret about it
 * @param farSkriva whether the reader marks and settles it
 */
public record Handlingsvy(Handlingsrad rad, List<Sekretesshandelse> historik, Map<String, String> namn, boolean farLasa, boolean farSkriva) {
}
