package se.arshjulet.mall;

/** An edition of the template has been settled and can be used. */
public record MallFaststalld(String namn, int utgava) {
}
