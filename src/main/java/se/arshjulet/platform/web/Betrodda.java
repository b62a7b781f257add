package se.arshjulet.platform.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The proxies whose word is taken on who called (OWASP ASVS 5.0, 4.1.3 and 15.3.4). Anyone can write {@code X-Forwarded-For}; what counts
 * is the last address in it that none of our own proxies has.
 */
record Betrodda(List<Natdel> proxyer) {

    /** @param installning addresses and networks with commas between; empty trusts nobody */
    static Betrodda av(String installning) {
        return new Betrodda(Arrays.stream(installning.split(",")).filter(del -> !del.isBlank()).map(Natdel::av).toList());
    }

    /**
     * @param narmast     who the connection comes from
     * @param vidarebefor the header's values, as they came
     */
    String avsandare(String narmast, List<String> vidarebefor) {
        if (!arBetrodd(narmast)) {
            return narmast;
        }
        List<String> vagen = Arrays.asList(String.join(",", vidarebefor).split("\\s*,\\s*"));
        Collections.reverse(vagen);
        String kand = narmast;
        for (String adress : vagen) {
            if (!adress.matches("[0-9a-fA-F.:]{2,45}")) {
                return kand;
            }
            kand = adress;
            if (!arBetrodd(adress)) {
                return kand;
            }
        }
        return kand;
    }

    private boolean arBetrodd(String adress) {
        return proxyer.stream().anyMatch(del -> del.har(adress));
    }
}
