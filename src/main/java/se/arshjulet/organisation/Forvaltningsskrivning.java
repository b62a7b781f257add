package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import se.arshjulet.organisation.Forvaltningsfakta.Faktum;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** The förvaltningar in the form of the nämnd: what they are called, and in which years they exist. */
@ApplicationScoped
public class Forvaltningsskrivning {

    /** The years that can be given. */
    private static final int FORSTA_AR = 1900;
    private static final int SISTA_AR = 2999;

    @Inject
    @Any
    Instance<Forvaltningsfakta> fakta;

    @Inject
    Clock klocka;

    static Forvaltningsdel del(Forvaltning forvaltning) {
        Forvaltningsdel del = new Forvaltningsdel();
        del.setId(forvaltning.getId());
        del.setNamn(forvaltning.getNamn());
        del.setKortnamn(forvaltning.getKortnamn());
        del.setFran(Tolk.skriv(forvaltning.getFran()));
        del.setTill(Tolk.skriv(forvaltning.getTill()));
        return del;
    }

    /** Tells all that is wrong; a nämnd that is audited is to have some förvaltning this year too. */
    void prova(Tolk tolk, Namndformular formular) {
        Set<String> tagna = new HashSet<>();
        boolean kvar = false;
        for (int i = 0; i < formular.getForvaltningar().size(); i++) {
            Forvaltningsdel del = formular.getForvaltningar().get(i);
            String falt = "forvaltningar[" + i + "].";
            Namngivning.namn(tolk, falt + "namn", del.getNamn());
            String kortnamn = Namngivning.kortnamn(tolk, falt + "kortnamn", del.getKortnamn());
            if (kortnamn != null && !tagna.add(kortnamn)) {
                tolk.fel(falt + "kortnamn", "organisation.fel.kortnamnFinns", kortnamn);
            }
            Integer fran = ar(tolk, falt + "fran", del.getFran());
            Integer till = ar(tolk, falt + "till", del.getTill());
            if (fran != null && till != null && till < fran) {
                tolk.fel(falt + "till", "organisation.fel.arBakvanda", Tolk.skriv(del.getNamn()), fran.toString(), till.toString());
            } else if (del.getId() != null) {
                ryms(tolk, falt + "fran", del, ar -> fran != null && ar < fran);
                ryms(tolk, falt + "till", del, ar -> till != null && ar > till);
            }
            kvar |= till == null || till >= LocalDate.now(klocka).getYear();
        }
        if (formular.getForvaltningar().isEmpty() || formular.isAktiv() && !kvar) {
            tolk.fel("forvaltningar", "organisation.fel.forvaltningSaknas");
        }
    }

    private static Integer ar(Tolk tolk, String falt, String skrivet) {
        String text = Tolk.text(skrivet);
        Integer ar = text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
        return text == null || ar != null && ar >= FORSTA_AR && ar <= SISTA_AR ? ar : tolk.fel(falt, "organisation.fel.ar", text);
    }

    /** A year where something is already recorded about the förvaltning is to keep it. */
    private void ryms(Tolk tolk, String falt, Forvaltningsdel del, IntPredicate utanfor) {
        List<Faktum> hindren = fakta.stream().flatMap(f -> f.fakta(del.getId())).filter(f -> utanfor.test(f.ar())).toList();
        if (!hindren.isEmpty()) {
            tolk.fel(falt, "organisation.fel.harUppgifter", Tolk.skriv(del.getNamn()),
                    hindren.stream().map(Faktum::ar).distinct().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                    hindren.stream().map(f -> Texter.text(f.nyckel())).distinct().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** What has been tried. */
    void skriv(Namnd namnd, List<Forvaltningsdel> delar) {
        for (Forvaltningsdel del : delar) {
            Forvaltning forvaltning = kand(namnd, del).orElseGet(() -> namnd.laggTillForvaltning(del.getNamn().strip(), del.getKortnamn().strip()));
            forvaltning.bytNamn(del.getNamn().strip());
            forvaltning.finnsUnder(tal(del.getFran()), tal(del.getTill()));
        }
    }

    private static Optional<Forvaltning> kand(Namnd namnd, Forvaltningsdel del) {
        return namnd.getAllaForvaltningar().stream().filter(f -> del.getId() != null && Objects.equals(del.getId(), f.getId())).findFirst();
    }

    private static Integer tal(String skrivet) {
        String text = Tolk.text(skrivet);
        return text == null ? null : Integer.valueOf(text);
    }
}
