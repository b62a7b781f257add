package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.rapport.Rapportunderlag.Omslag;

/**
 * By this it is seen that a report says what it said: the fingerprint of its words. What changes by itself is not in it: the cover and who
 * did the work (an auditor who is replaced or takes another name), the day, and how the page is marked up, which another version of the program does otherwise.
 */
@ApplicationScoped
public class Rapportavtryck {

    private static final Pattern MARKERING = Pattern.compile("<[^>]*>|\\s+");

    @Inject
    Rapportsammanstallning sammanstallning;

    @Inject
    RapportHtml html;

    /** Of the report as it stands in the database now. */
    public String av(Long arsgranskningId) {
        return av(sammanstallning.utkast(arsgranskningId));
    }

    private String av(Rapportunderlag u) {
        Omslag utanNamn = new Omslag("", "", "", "", u.omslag().ar(), null, null, List.of(), "", null, true);
        Rapportunderlag sagt = new Rapportunderlag(utanNamn, u.texter(), "", u.avsnitt(), u.kriterier(), u.omradesskalor(), u.delomradesskala(), u.ansvarsomraden(),
                u.omraden(), u.bilagor(), u.bilder(), u.tidigare(), u.nyckeltal(), u.kallor(), u.utseende());
        return Fingeravtryck.av(MARKERING.matcher(html.fragment(sagt)).replaceAll(" ").replaceAll(" +", " "));
    }
}
