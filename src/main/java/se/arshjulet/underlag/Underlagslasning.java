package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.platform.fil.Fil;

/** The way to the words and the bytes of an underlag, on which it is written down that a secret one was read. The diarium does that itself. */
@ApplicationScoped
public class Underlagslasning {

    @Inject
    UnderlagRepository underlag;

    @Inject
    Handelselogg logg;

    Fil fil(Underlag detta) {
        logg.lases(detta);
        return underlag.fil(detta);
    }

    /** Page by page; empty where a page has none. */
    List<String> texter(Underlag detta) {
        logg.lases(detta);
        return underlag.sidor(detta).stream().map(Underlagssida::getText).toList();
    }

    /** Of one page, from 1; empty for a page that is not there. */
    String text(Underlag detta, int sida) {
        logg.lases(detta);
        return underlag.sida(detta, sida).map(Underlagssida::getText).orElse("");
    }
}
