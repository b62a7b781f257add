package se.arshjulet.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A part of a network: all addresses that begin with the same bits. One address is a part with one in it. */
record Natdel(byte[] borjan, int bitar) {

    private static final String TAL = "[0-9a-fA-F.:]+";

    /**
     * @param skriven {@code 10.0.0.7}, {@code 10.0.0.0/8} or the same in IPv6; never a name, since nobody is asked for it
     * @throws IllegalArgumentException when it is none of these
     */
    static Natdel av(String skriven) {
        String[] delar = skriven.strip().split("/", 2);
        byte[] borjan = bytes(delar[0]);
        int langst = borjan == null ? 0 : borjan.length * Byte.SIZE;
        int bitar = delar.length == 1 ? langst : delar[1].matches("\\d{1,3}") ? Integer.parseInt(delar[1]) : langst + 1;
        if (borjan == null || bitar > langst) {
            throw new IllegalArgumentException("ARSHJULET_PROXY: «" + skriven.strip() + "» is neither an address nor a network. Write 10.0.0.7 or 10.0.0.0/8, several with commas between.");
        }
        return new Natdel(borjan, bitar);
    }

    /** @return null when it is not written in digits */
    private static byte[] bytes(String adress) {
        try {
            return adress.matches(TAL) ? InetAddress.getByName(adress).getAddress() : null;
        } catch (UnknownHostException bara) {
            return null;
        }
    }

    boolean har(String adress) {
        byte[] denna = bytes(adress);
        if (denna == null || denna.length != borjan.length) {
            return false;
        }
        for (int bit = 0; bit < bitar; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((denna[bit / Byte.SIZE] & mask) != (borjan[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
