package se.arshjulet.mall;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.arshjulet.platform.web.Texter;

/** Where in a template a field is, in words: {@code avsnitt[0].rubrik} is «avsnitt 1, rubrik». */
final class Mallplats {

    private static final Pattern DEL = Pattern.compile("([^\\[\\].]+)(?:\\[(\\d+)])?");
    private static final String TEXTER = "texter.";
    private static final String NYCKEL = "mall.plats.";

    private Mallplats() {
    }

    static String iOrd(String falt) {
        if (falt.startsWith(TEXTER)) {
            String nyckel = falt.substring(TEXTER.length());
            return Texter.text("mall.plats.texter", Texter.ledtext("mall.text." + nyckel).replace("mall.text.", ""));
        }
        return Arrays.stream(falt.split("\\.")).map(Mallplats::del).collect(Collectors.joining(", "));
    }

    private static String del(String skriven) {
        Matcher del = DEL.matcher(skriven);
        if (!del.matches()) {
            return skriven;
        }
        String ord = Texter.ledtext(NYCKEL + del.group(1)).replace(NYCKEL, "");
        return del.group(2) == null ? ord : ord + " " + (Integer.parseInt(del.group(2)) + 1);
    }
}
