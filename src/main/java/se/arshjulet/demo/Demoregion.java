package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Losenord;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;

/** The bodies, firms and users of the demo region. */
@ApplicationScoped
public class Demoregion {

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    @Inject
    MallRepository mallar;

    @Inject
    Losenord losenord;

    boolean finns() {
        return !anvandare.alla().isEmpty();
    }

    @Transactional
    public void laggUpp() {
        Demoorganisation.las().laggUpp(organisation, uttalanden);
        String hash = losenord.hasha(Demoanvandare.LOSENORD);
        for (Demoanvandare mall : Demoanvandare.values()) {
            anvandare(mall, hash);
        }
    }

    private void anvandare(Demoanvandare mall, String hash) {
        Anvandare ny = new Anvandare(mall.anvandarnamn, mall.namn, Set.of(mall.roll));
        ny.andraUppgifter(mall.namn, mall.titel, mall.anvandarnamn + "@arshjulet.invalid");
        ny.tilldela(Set.of(mall.roll), mall.namnd == null ? null : organisation.namnd(mall.namnd).orElseThrow(),
                mall.byra == null ? null : organisation.byra(mall.byra).orElseThrow());
        ny.betro(mall == Demoanvandare.FORTROENDEVALD, mall != Demoanvandare.HANDLAGGARE);
        ny.bytLosenord(hash);
        anvandare.lagg(ny);
    }

    Long mall() {
        return mallar.alla().stream().findFirst().map(Mall::getId).orElseThrow();
    }
}
