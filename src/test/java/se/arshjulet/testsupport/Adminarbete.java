package se.arshjulet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Roll;

/** What the administratör does for a test, through the same pages. */
public final class Adminarbete {

    private static final String ANVANDAREN = "/admin/anvandaren.xhtml";
    private static final String ARSPLAN = "/arsgranskning/arsplan.xhtml";
    private static final Pattern ID = Pattern.compile("id=(\\d+)");
    private static final Pattern MALL = Pattern.compile("<option value=\"(\\d+)\"");

    private static final Pattern PLANDAG = Pattern.compile("name=\"([^\"]*:(\\d+):(oppnar|forfaller|paminnDagar))\"[^>]*? value=\"([^\"]*)\"");

    private final Sidklient admin = Sidklient.som("admin");

    /** A user with the demo's password. @return the address of the user's page */
    public String nyAnvandare(String anvandarnamn, Roll... roller) {
        String sida = admin.hamta(ANVANDAREN).body();
        HttpResponse<String> svar = admin.skicka(ANVANDAREN, sida, "anvandaren", "spara", Map.of("anvandarnamn", anvandarnamn, "namn", "Prov " + anvandarnamn,
                "titel", "", "epost", anvandarnamn + "@arshjulet.invalid", "roller", Arrays.asList(roller), "namnd", "", "byra", ""));
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(302);
        Matcher id = ID.matcher(svar.headers().firstValue("Location").orElseThrow());
        assertThat(id.find()).isTrue();
        String adress = ANVANDAREN + "?id=" + id.group(1);
        konto(adress, "bytLosenord", Map.of("losenord", Demoserver.LOSENORD, "losenordIgen", Demoserver.LOSENORD));
        return adress;
    }

    /** Presses a button of the user's account. */
    public void konto(String adress, String knapp, Map<String, String> falt) {
        HttpResponse<String> svar = admin.skicka(adress, admin.hamta(adress).body(), "konto", knapp, falt);
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(302);
    }

    public void nyttAr(int ar) {
        String sida = admin.hamta(ARSPLAN).body();
        Matcher mall = MALL.matcher(sida);
        assertThat(mall.find()).isTrue();
        HttpResponse<String> svar = admin.skicka(ARSPLAN, sida, "nyttAr", "laggUpp", Map.of("ar", String.valueOf(ar), "mall", mall.group(1)));
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(302);
    }

    /** Moves the plan of a year so that nothing in it is due: these steps stay open, all others open on that day. */
    public void skjutFram(int ar, LocalDate dag, Set<Steg> oppna) {
        String plan = ARSPLAN + "?ar=" + ar;
        String sida = admin.hamta(plan).body();
        Map<String, String> falt = new HashMap<>();
        for (Matcher dagar = PLANDAG.matcher(sida); dagar.find();) {
            boolean kvar = "paminnDagar".equals(dagar.group(3)) || "oppnar".equals(dagar.group(3)) && oppna.contains(Steg.values()[Integer.parseInt(dagar.group(2))]);
            falt.put(dagar.group(1), kvar ? dagar.group(4) : dag.toString());
        }
        assertThat(falt).hasSize(3 * Steg.values().length);
        HttpResponse<String> svar = admin.skicka(plan, sida, "planen", "spara", falt);
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(302);
    }

    public Sidklient sidor() {
        return admin;
    }
}
