package se.arshjulet.mall;

import java.util.Base64;

/**
 * The office's mark on the cover: always a PNG, as {@link Logotypkontroll} has made it.
 *
 * @param png base64
 * @param alt what it shows, for who cannot see it
 */
public record Logotyp(String png, String alt) {

    public String adress() {
        return "data:image/png;base64," + png;
    }

    static Logotyp av(byte[] png, String alt) {
        return new Logotyp(Base64.getEncoder().encodeToString(png), alt);
    }
}
