package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Losenord;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.rakenskaper.Byrauppdrag;
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
        Demoorganisation region = Demoorganisation.las();
        region.namnder().forEach(this::namnd);
        region.byraer().forEach(this::byra);
        String hash = losenord.hasha(Demoanvandare.LOSENORD);
        for (Demoanvandare mall : Demoanvandare.values()) {
            anvandare(mall, hash);
        }
    }

    private void namnd(Demoorganisation.Namndpost post) {
        Namnd namnd = new Namnd(post.namn(), post.kortnamn());
        post.forvaltningar().forEach(f -> namnd.laggTillForvaltning(f.namn(), f.kortnamn()));
        organisation.lagg(namnd);
    }

    private void byra(Demoorganisation.Byrapost post) {
        Byra byra = new Byra(post.namn());
        organisation.lagg(byra);
        post.uppdrag().forEach(uppdrag -> organisation.namnd(uppdrag.namnd()).orElseThrow().getForvaltningar().stream()
                .filter(f -> f.getKortnamn().equals(uppdrag.forvaltning()))
                .forEach(f -> uttalanden.lagg(new Byrauppdrag(byra, f, uppdrag.ar()))));
    }

    private void anvandare(Demoanvandare mall, String hash) {
        Anvandare ny = new Anvandare(mall.anvandarnamn, mall.namn, Set.of(mall.roll));
        ny.andraUppgifter(mall.namn, mall.titel, mall.anvandarnamn + "@arshjulet.invalid");
        ny.tilldela(Set.of(mall.roll), mall.namnd == null ? null : organisation.namnd(mall.namnd).orElseThrow(),
                mall.byra == null ? null : organisation.byra(mall.byra).orElseThrow());
        ny.bytLosenord(hash);
        anvandare.lagg(ny);
    }

    Long mall() {
        return mallar.alla().stream().findFirst().map(Mall::getId).orElseThrow();
    }
}
