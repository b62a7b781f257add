package se.arshjulet.avisering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Planpost;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** The plan's last day of every step in the years that an auditor works in. Not of the answer: its day is in the missiv. */
@ApplicationScoped
public class Plankalender implements Kalenderkalla {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Override
    public Stream<Kalenderpost> poster(Anvandare vem) {
        return vem.har(Roll.YRKESREVISOR) ? arsgranskningar.pagaende(vem.getId()).stream().flatMap(Plankalender::steg) : Stream.empty();
    }

    private static Stream<Kalenderpost> steg(Arsgranskning granskning) {
        return granskning.getRevisionsar().getPlanposter().stream().filter(post -> post.getSteg() != Steg.SVAR).map(post -> post(granskning, post));
    }

    private static Kalenderpost post(Arsgranskning granskning, Planpost post) {
        return new Kalenderpost("plan-" + granskning.getId() + "-" + post.getSteg().nyckel(), post.getForfaller(),
                Texter.text("avisering.kalender.steg", Texter.text("arsgranskning.steg." + post.getSteg()), granskning.getNamnd().getKortnamn() + " " + granskning.getAr()),
                granskning.getStartad(), "/arsgranskning/arende.xhtml?id=" + granskning.getId());
    }
}
