package se.arshjulet.versioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.json.FormJson;

/** Writes the versions, in the transaction of the save they are of. */
@ApplicationScoped
public class Versionsbok {

    @Inject
    VersionRepository versioner;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** What has been saved. The same words again are no new version, but handing them in is. */
    public void anteckna(Dokument dokument, FormJson innehall, Versionsslag slag) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        String jag = inloggad.anvandarnamnEllerSystemet();
        String text = innehall.toString();
        String avtryck = Fingeravtryck.av(text);
        Optional<Textversion> senaste = versioner.senaste(dokument.arende(), dokument.kod());
        if (slag != Versionsslag.INLAMNAD && senaste.filter(v -> v.sager(avtryck)).isPresent()) {
            return;
        }
        Textversion version = senaste.filter(v -> slag.gorVidare() && v.fortsatterMed(jag, nu)).orElseGet(() -> ny(dokument, jag, nu));
        version.skriv(text, avtryck, nu);
        if (slag != Versionsslag.SPARAD) {
            version.stang(slag);
        }
    }

    private Textversion ny(Dokument dokument, String jag, LocalDateTime nu) {
        Textversion ny = new Textversion(dokument, jag, anvandare.namn(jag), nu);
        versioner.lagg(ny);
        return ny;
    }
}
