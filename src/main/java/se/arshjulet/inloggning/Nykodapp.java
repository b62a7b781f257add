package se.arshjulet.inloggning;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What an app is told to make codes with.
 *
 * @param hemlighet in Base32, as it is typed by whoever cannot read the picture
 * @param adress    the same and whose it is, as the picture says it
 */
public record Nykodapp(String hemlighet, String adress) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String UTGIVARE = "Årshjulet";

    static Nykodapp av(String vem, byte[] hemlighet) {
        String text = base32(hemlighet);
        return new Nykodapp(text, "otpauth://totp/" + kodad(UTGIVARE) + ":" + kodad(vem) + "?secret=" + text + "&issuer=" + kodad(UTGIVARE)
                + "&algorithm=SHA1&digits=" + Engangskod.SIFFROR + "&period=" + Engangskod.STEG.toSeconds());
    }

    /** In groups of four, which are easier to type. */
    public String getGrupperad() {
        return hemlighet.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The picture as an SVG in a data: address. Always black on white: readers want that, whatever colours the page has. */
    public String getBild() {
        try {
            BitMatrix rutor = new QRCodeWriter().encode(adress, BarcodeFormat.QR_CODE, 0, 0);
            StringBuilder vag = new StringBuilder();
            for (int y = 0; y < rutor.getHeight(); y++) {
                for (int x = 0; x < rutor.getWidth(); x++) {
                    vag.append(rutor.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
                }
            }
            String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + rutor.getWidth() + " " + rutor.getHeight()
                    + "' shape-rendering='crispEdges'><rect width='100%' height='100%' fill='#fff'/><path d='" + vag + "'/></svg>";
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int kvar = 0;
        int bitar = 0;
        for (byte b : bytes) {
            kvar = kvar << 8 | b & 0xff;
            bitar += 8;
            while (bitar >= 5) {
                bitar -= 5;
                text.append(BASE32.charAt(kvar >> bitar & 31));
            }
        }
        return text.toString();
    }

    private static String kodad(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
