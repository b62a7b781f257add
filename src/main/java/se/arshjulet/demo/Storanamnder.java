package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Namnd;

/** The nämnder, the firms and the users of the generated region: those of the demo first, then as many more as are asked for. */
@ApplicationScoped
public class Storanamnder {

    private static final List<String> NAMN = List.of("kollektivtrafiknämnden", "kulturnämnden", "regionala utvecklingsnämnden", "servicenämnden", "patientnämnden",
            "fastighetsnämnden", "psykiatrinämnden", "tandvårdsnämnden", "habiliteringsnämnden", "ambulansnämnden", "laboratorienämnden", "personalnämnden",
            "forskningsnämnden", "miljönämnden", "arkivnämnden", "folkhögskolenämnden", "läkemedelsnämnden", "rehabiliteringsnämnden", "upphandlingsnämnden",
            "ögonsjukvårdsnämnden", "äldrevårdsnämnden");
    private static final List<String> FORNAMN = List.of("Ragnar", "Rebecka", "Roland", "Rosa", "Runa", "Rasmus", "Rakel", "Rolf");
    private static final int NAMNDER_PER_REVISOR = 5;

    @Inject
    StorregionRepository lager;

    void laggUpp(int antal, String losenord) {
        List<Demoorganisation.Namndpost> demons = Demoorganisation.las().namnder();
        List<Namnd> namnder = Stream.concat(demons.stream().map(Storanamnder::namnd), IntStream.iterate(0, i -> i + 1).mapToObj(Storanamnder::namnd))
                .limit(antal).toList();
        namnder.forEach(lager::laggISinOrdning);
        List<Byra> byraer = Demoorganisation.las().byraer().stream().map(b -> new Byra(b.namn())).toList();
        byraer.forEach(lager::lagg);
        for (Demoanvandare mall : Demoanvandare.values()) {
            Anvandare ny = new Anvandare(mall.anvandarnamn, mall.namn, Set.of(mall.roll));
            ny.tilldela(Set.of(mall.roll), mall.namnd == null ? null : namnder.get(0),
                    byraer.stream().filter(b -> b.getNamn().equals(mall.byra)).findFirst().orElse(null));
            ny.betro(mall == Demoanvandare.FORTROENDEVALD, mall != Demoanvandare.HANDLAGGARE);
            lagg(ny, mall.titel, losenord);
        }
        for (int i = 3; i <= (antal + NAMNDER_PER_REVISOR - 1) / NAMNDER_PER_REVISOR; i++) {
            lagg(new Anvandare(Demoanvandare.REVISOR.anvandarnamn + i, FORNAMN.get(i % FORNAMN.size()) + " Revisor", Set.of(Demoanvandare.REVISOR.roll)),
                    Demoanvandare.REVISOR.titel, losenord);
        }
    }

    private void lagg(Anvandare ny, String titel, String losenord) {
        ny.andraUppgifter(ny.getNamn(), titel, ny.getAnvandarnamn() + "@arshjulet.invalid");
        ny.bytLosenord(losenord);
        lager.laggISinOrdning(ny);
    }

    private static Namnd namnd(Demoorganisation.Namndpost post) {
        Namnd namnd = new Namnd(post.namn(), post.kortnamn());
        post.forvaltningar().forEach(f -> namnd.laggTillForvaltning(f.namn(), f.kortnamn()));
        return namnd;
    }

    /** @param nummer from 0; when the names are used up there are local nämnder by number */
    private static Namnd namnd(int nummer) {
        String namn = nummer < NAMN.size() ? NAMN.get(nummer) : "lokala nämnden nummer " + (nummer - NAMN.size() + 1);
        Namnd namnd = new Namnd(namn, "N" + (nummer + 1));
        namnd.laggTillForvaltning("Förvaltningen för " + namn, "F" + (nummer + 1));
        return namnd;
    }
}
