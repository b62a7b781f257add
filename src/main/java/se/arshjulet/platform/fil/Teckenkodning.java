package se.arshjulet.platform.fil;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a text file: with a mark by the mark, else UTF-8, else what a Swedish spreadsheet writes when it saves as CSV. */
public final class Teckenkodning {

    private static final Charset KALKYLPROGRAM = Charset.forName("windows-1252");
    private static final char MARKE = '\ufeff';

    private Teckenkodning() {
    }

    static boolean arUtf16(byte[] innehall) {
        return innehall.length > 1 && ((innehall[0] & 0xff) == 0xff && (innehall[1] & 0xff) == 0xfe || (innehall[0] & 0xff) == 0xfe && (innehall[1] & 0xff) == 0xff);
    }

    public static String text(byte[] innehall) {
        if (arUtf16(innehall)) {
            return new String(innehall, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(innehall)).toString();
        } catch (CharacterCodingException inteUtf8) {
            text = new String(innehall, KALKYLPROGRAM);
        }
        return !text.isEmpty() && text.charAt(0) == MARKE ? text.substring(1) : text;
    }
}
