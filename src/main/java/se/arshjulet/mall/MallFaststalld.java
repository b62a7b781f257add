package se.arshjulet.mall;

/** En utgåva av mallen har fastställts och kan användas. */
public record MallFaststalld(String namn, int utgava) {
}
