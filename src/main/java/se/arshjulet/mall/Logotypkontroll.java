package se.arshjulet.mall;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * An uploaded logotype becomes a PNG of our own making: nothing of the file but its pixels is kept. Size is asked of the file's
 * head before anything is unpacked. SVG is turned down: it can carry scripts and links, and a picture is enough.
 */
final class Logotypkontroll {

    static final int STORSTA_FIL = 500 * 1024;
    static final int STORSTA_SIDA = 2000;

    /** Of the page where a picture is chosen. */
    private static final String FALT = "logotypfil";
    private static final int KB = 1024;
    private static final Set<String> FORMAT = Set.of("png", "jpeg");

    private Logotypkontroll() {
    }

    /** @throws Regelbrott when the file is not a PNG or JPEG within the limits */
    static byte[] somPng(byte[] fil) {
        BufferedImage bild = las(fil, FORMAT);
        BufferedImage egen = new BufferedImage(bild.getWidth(), bild.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D yta = egen.createGraphics();
        yta.drawImage(bild, 0, 0, null);
        yta.dispose();
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try {
            ImageIO.write(egen, "png", ut);
        } catch (IOException e) {
            throw new IllegalStateException("A picture in memory cannot be written as PNG", e);
        }
        krav(ut.size() <= STORSTA_FIL, "bild.storlek", STORSTA_FIL / KB);
        return ut.toByteArray();
    }

    /** @throws Regelbrott when it is broken or too large */
    static boolean arPng(byte[] fil) {
        las(fil, Set.of("png"));
        return true;
    }

    private static BufferedImage las(byte[] fil, Set<String> format) {
        krav(fil.length <= STORSTA_FIL, "bild.storlek", STORSTA_FIL / KB);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(fil))) {
            Iterator<ImageReader> lasare = ImageIO.getImageReaders(in);
            krav(lasare.hasNext(), "bild.form");
            ImageReader vald = lasare.next();
            try {
                krav(format.contains(vald.getFormatName().toLowerCase(Locale.ROOT)), "bild.form");
                vald.setInput(in, true, true);
                krav(vald.getWidth(0) <= STORSTA_SIDA && vald.getHeight(0) <= STORSTA_SIDA, "bild.sida", STORSTA_SIDA);
                return vald.read(0);
            } finally {
                vald.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof Regelbrott brott ? brott : new Regelbrott(FALT, "mall.fel.bild.trasig");
        }
    }

    private static void krav(boolean uppfyllt, String vad, Object... varden) {
        if (!uppfyllt) {
            throw new Regelbrott(FALT, "mall.fel." + vad, varden);
        }
    }
}
