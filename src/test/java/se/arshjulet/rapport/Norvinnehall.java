package se.arshjulet.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import se.arshjulet.innehall.Innehall;
import se.arshjulet.innehall.InnehallLasare;
import se.arshjulet.mall.Mallinnehall;

/** The example year's document and the office's template, as they come with the application. */
final class Norvinnehall {

    private Norvinnehall() { }

    static Innehall innehall() {
        return new InnehallLasare().las(resurs("/demo/norv-2023.json"));
    }

    static String mall() {
        return new String(resurs(Mallinnehall.MEDFOLJANDE), StandardCharsets.UTF_8);
    }

    private static byte[] resurs(String namn) {
        try (InputStream fil = Norvinnehall.class.getResourceAsStream(namn)) {
            return fil.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
