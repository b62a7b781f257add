package se.arshjulet.rapport;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end in Swedish text: after a space, after the hyphen of a compound and after a slash in an address.
 * Never inside a number, a date, a report's number or an amount with its sign.
 */
final class Radbrytning implements FSTextBreaker {

    private String text = "";
    private int plats;

    @Override
    public void setText(String nyText) {
        text = nyText;
        plats = 0;
    }

    @Override
    public int next() {
        while (++plats < text.length()) {
            if (farBrytas(plats)) {
                return plats;
            }
        }
        return -1;
    }

    private boolean farBrytas(int fore) {
        char sist = text.charAt(fore - 1);
        char nasta = text.charAt(fore);
        if (Character.isWhitespace(nasta)) {
            return false;
        }
        return Character.isWhitespace(sist) || sist == '\u00ad'
                || (sist == '-' || sist == '/') && Character.isLetter(nasta) && fore > 1 && Character.isLetterOrDigit(text.charAt(fore - 2));
    }
}
