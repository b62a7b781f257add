package se.arshjulet.platform.text;

/** Characters that a text may hold: those a reader can see, and that XML 1.0, thereby the PDF, can carry. */
final class Tecken {

    private Tecken() { }

    /**
     * Without control characters (but tab and line break), halves of surrogate pairs, noncharacters and the marks that turn the
     * direction of the text, with which it can be made to read otherwise than it is stored. Every line break is a line feed.
     */
    static String rensa(String text) {
        if (text.chars().allMatch(Tecken::vanligt)) {
            return text;
        }
        StringBuilder ren = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Tecken::tillatet).forEach(ren::appendCodePoint);
        return ren.toString();
    }

    /** Nearly all that is ever typed; the whole question for nearly all texts. */
    private static boolean vanligt(int tecken) {
        return tecken >= ' ' && tecken < 0x7f || tecken >= 0xa0 && tecken < 0x2000 && tecken != 0x61c || tecken == '\n' || tecken == '\t';
    }

    private static boolean tillatet(int tecken) {
        boolean styr = Character.isISOControl(tecken) && tecken != '\n' && tecken != '\t';
        boolean vander = tecken == 0x61c || tecken >= 0x202a && tecken <= 0x202e || tecken >= 0x2066 && tecken <= 0x2069;
        boolean ingetTecken = (tecken & 0xfffe) == 0xfffe || tecken >= 0xfdd0 && tecken <= 0xfdef || tecken == 0xfeff;
        return !styr && !vander && !ingetTecken && Character.getType(tecken) != Character.SURROGATE;
    }
}
