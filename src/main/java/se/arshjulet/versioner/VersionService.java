package se.arshjulet.versioner;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.platform.text.Text;
import se.arshjulet.versioner.Versionstexter.Post;

/** Shows the versions to whoever may see them, and compares any two of the same document. */
@Tjanst
public class VersionService {

    @Inject
    VersionRepository versioner;

    @Inject
    Versionsinsyn insyn;

    @Inject
    Inloggad inloggad;

    @Tillaten
    public Versionssida sida(Arendeid arende, int sida) {
        Set<Roll> roller = insyn.krav(arende);
        String jag = inloggad.anvandarnamn();
        long antal = versioner.antal(arende, roller, jag);
        if (antal == 0 && roller.equals(Set.of(Roll.REDOVISNINGSREVISOR))) {
            throw new Obehorig("versioner i " + arende);
        }
        return new Versionssida(insyn.benamning(arende),
                versioner.rader(arende, roller, jag, Math.max(1, sida)), antal, Math.max(1, sida));
    }

    /** The older is shown as the older, however they are named. */
    @Tillaten
    public Jamforelse jamfor(Long ena, Long andra) {
        Textversion forsta = version(ena);
        Textversion sista = version(andra);
        if (!forsta.getArende().equals(sista.getArende()) || !forsta.getDokument().equals(sista.getDokument())) {
            throw new Regelbrott("till", "versioner.fel.olikaDokument", rad(forsta).rubrik(), rad(sista).rubrik());
        }
        boolean vand = forsta.getId() > sista.getId();
        Textversion fran = vand ? sista : forsta;
        Textversion till = vand ? forsta : sista;
        return new Jamforelse(fran.getArende(), rad(fran), rad(till), andringar(innehall(fran), innehall(till)));
    }

    /** One version, if it is for the caller; Obehorig also when there is none. */
    @Tillaten
    public Textversion version(Long id) {
        Textversion version = versioner.finn(id).orElseThrow(() -> new Obehorig("version " + id));
        insyn.krav(version);
        return version;
    }

    /** Puts a text of a version back in a form; the rest of the form is as it was. */
    public static void satt(Textversion version, FormJson formular, String falt) {
        Post post = Versionstexter.las(innehall(version)).get(falt);
        if (post == null || !Versionstexter.satt(formular, falt, post.text())) {
            throw new Regelbrott("", "versioner.fel.ingenPlats");
        }
    }

    private static List<Jamforelse.Andring> andringar(FormJson fran, FormJson till) {
        Map<String, Post> gamla = Versionstexter.las(fran);
        Map<String, Post> nya = Versionstexter.las(till);
        Set<String> alla = new LinkedHashSet<>(nya.keySet());
        alla.addAll(gamla.keySet());
        return alla.stream().map(falt -> andring(gamla.get(falt), nya.get(falt))).filter(Objects::nonNull).toList();
    }

    private static Jamforelse.Andring andring(Post gammal, Post ny) {
        String fore = gammal == null ? "" : gammal.text();
        String efter = ny == null ? "" : ny.text();
        Post post = ny == null ? gammal : ny;
        return fore.equals(efter) ? null : new Jamforelse.Andring(post.falt(), post.rubriker(), post.led(), bitar(Text.ord(fore), Text.ord(efter)), gammal != null);
    }

    private static List<Textskillnad.Bit> bitar(String fore, String efter) {
        return fore.equals(efter) ? List.of() : Textskillnad.mellan(fore, efter);
    }

    private static Versionsrad rad(Textversion v) {
        return new Versionsrad(v.getId(), v.getDokument(), v.getNamn(), v.getSlag(), v.getForfattare(), v.getSparad());
    }

    private static FormJson innehall(Textversion version) {
        return FormJson.read(version.getInnehall());
    }
}
