package se.arshjulet.inloggning;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who the organisation's provider says that it is.
 *
 * @param issuer     the provider
 * @param subject    the person, always the same at that provider
 * @param anvandarnamn as the provider proposes; may be missing
 * @param namn       may be missing
 * @param epost      may be missing; never says who it is
 * @param varden     the values that roles and nämnd are given by
 */
public record Identitet(String issuer, String subject, String anvandarnamn, String namn, String epost, Set<String> varden) {

    /** @param ansprak where the values stand in the identity */
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
