package se.arshjulet.inloggning;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Vem organisationens identitetstjänst säger att det är.
 *
 * @param issuer     identitetstjänsten
 * @param subject    personen, för alltid densamma hos den tjänsten
 * @param anvandarnamn som tjänsten föreslår; kan saknas
 * @param namn       kan saknas
 * @param epost      kan saknas; säger aldrig vem det är
 * @param varden     de värden som roller och nämnd ges efter
 */
public record Identitet(String issuer, String subject, String anvandarnamn, String namn, String epost, Set<String> varden) {

    /** @param ansprak var värdena står i identiteten */
    static Identitet av(IDTokenClaimsSet intyg, String ansprak) {
        return new Identitet(intyg.getIssuer().getValue(), intyg.getSubject().getValue(), intyg.getStringClaim("preferred_username"),
                intyg.getStringClaim("name"), intyg.getStringClaim("email"), varden(intyg.toJSONObject(), ansprak));
    }

    private static Set<String> varden(Map<?, ?> allt, String ansprak) {
        Object har = allt;
        for (String steg : ansprak.split("\\.")) {
            har = har instanceof Map<?, ?> objekt ? objekt.get(steg) : null;
        }
        Set<String> varden = new TreeSet<>();
        if (har instanceof Collection<?> flera) {
            flera.stream().filter(String.class::isInstance).forEach(v -> varden.add((String) v));
        } else if (har instanceof String ett) {
            varden.add(ett);
        }
        return varden;
    }
}
