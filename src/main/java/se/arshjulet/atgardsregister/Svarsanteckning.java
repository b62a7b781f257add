package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.svar.Atgard;
import se.arshjulet.svar.Genomforande;
import se.arshjulet.svar.Punktbedomning;
import se.arshjulet.svar.Punktgranskning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.Svarspunkt;
import se.arshjulet.svar.Svarsstatus;

/** What a nämnd has answered is put at the points that it answers, and so is what the auditors say of it. */
@ApplicationScoped
public class Svarsanteckning {

    @Inject
    RegisterRepository register;

    @Inject
    Inloggad inloggad;

    /** @return the points that the answer has changed */
    public List<Atgardspunkt> lamnat(Svar svar, LocalDateTime nar) {
        Andring andring = andring(nar, Texter.text("atgardsregister.handelse.svar", beslut(svar)));
        return besvarade(svar).entrySet().stream().filter(e -> lova(e.getKey(), e.getValue(), andring)).map(Map.Entry::getKey).toList();
    }

    private static boolean lova(Atgardspunkt punkt, List<Svarspunkt> svar, Andring andring) {
        Utlovat utlovat = utlovat(svar);
        boolean nytt = utlovat != null && punkt.getStatus().arOppen() && !(punkt.getUtlovat() != null && Objects.equals(punkt.getUtlovat().iOrd(), utlovat.iOrd()));
        if (nytt) {
            Andring medOrd = new Andring(andring.nar(), andring.vem(), andring.kommentar() + "\n" + utlovat.iOrd());
            punkt.lova(utlovat, medOrd);
            if (!utlovat.arAvslag() && Punktstatus.KVAR.contains(punkt.getStatus())) {
                kommit(punkt, svar, medOrd);
            }
        }
        return nytt;
    }

    /** As far as the nämnd says that it has come; done when all that it answers is done. */
    private static void kommit(Atgardspunkt punkt, List<Svarspunkt> svar, Andring andring) {
        List<Genomforande> lagen = svar.stream().filter(p -> !p.isAvslag() && p.getAtgard() != null).map(p -> p.getAtgard().getGenomforande()).toList();
        Andring utanOrd = new Andring(andring.nar(), andring.vem(), Texter.text("atgardsregister.handelse.laget"));
        if (lagen.stream().allMatch(Genomforande.GENOMFORD::equals)) {
            punkt.anmalGenomford(utanOrd);
        } else if (lagen.stream().anyMatch(lage -> lage != Genomforande.PLANERAD) && punkt.getStatus() == Punktstatus.OPPEN) {
            punkt.gaIgang(utanOrd);
        }
    }

    /** @return the points that it has ended */
    public List<Atgardspunkt> granskat(Svar svar, LocalDateTime nar) {
        Map<Atgardspunkt, List<Svarspunkt>> besvarade = besvarade(svar);
        besvarade.keySet().removeIf(punkt -> !punkt.getStatus().arOppen());
        besvarade.forEach((punkt, delar) -> {
            Punktbedomning bedomning = delar.stream().map(del -> bedomning(svar, del)).max(Comparator.naturalOrder()).orElseThrow();
            if (punkt.getUtlovat() != null && punkt.getUtlovat().getSvarsbedomning() != bedomning) {
                String motiv = ihop(delar, del -> granskad(svar, del).map(Punktgranskning::getMotiv).orElse(null), "\n\n");
                String ord = Texter.text("atgardsregister.svarsbedomning." + bedomning);
                punkt.bedomSvaret(bedomning, andring(nar, motiv == null ? ord : ord + "\n" + motiv));
            }
        });
        return besvarade.keySet().stream().filter(punkt -> !punkt.getStatus().arOppen()).toList();
    }

    /** A point that was reviewed before there were verdicts per point has that of the whole answer. */
    private static Punktbedomning bedomning(Svar svar, Svarspunkt punkt) {
        return granskad(svar, punkt).map(Punktgranskning::getBedomning)
                .orElse(svar.getStatus() == Svarsstatus.ACCEPTERAT ? Punktbedomning.TILLRACKLIGT : Punktbedomning.OTILLRACKLIGT);
    }

    private static Optional<Punktgranskning> granskad(Svar svar, Svarspunkt punkt) {
        return svar.senasteGranskning().flatMap(granskning -> granskning.av(punkt)).filter(p -> p.getBedomning() != null);
    }

    private Map<Atgardspunkt, List<Svarspunkt>> besvarade(Svar svar) {
        List<Atgardspunkt> namndens = register.avNamnden(svar.getNamnd().getId()).stream().filter(punkt -> gallerRapporten(svar, punkt)).toList();
        Map<Atgardspunkt, List<Svarspunkt>> besvarade = new LinkedHashMap<>();
        for (Svarspunkt svarspunkt : svar.getPunkter()) {
            galler(svarspunkt, namndens).forEach(punkt -> besvarade.merge(punkt, List.of(svarspunkt), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        return besvarade;
    }

    /** Only what the answered report told: another year may have said the same, and have been answered then. */
    private static boolean gallerRapporten(Svar svar, Atgardspunkt punkt) {
        return svar.getFordjupad() == null ? punkt.getKalla().getAr() == svar.getAr() : svar.getFordjupad().getId().equals(punkt.getKalla().getFordjupadId());
    }

    /** The same words; where several points have them, those from the same source or of the same förvaltning. */
    private static List<Atgardspunkt> galler(Svarspunkt svarspunkt, List<Atgardspunkt> namndens) {
        List<Atgardspunkt> medOrden = namndens.stream().filter(p -> p.getOrd().ar(svarspunkt.getRubrik())).toList();
        List<Atgardspunkt> samma = medOrden.stream().filter(p -> ur(svarspunkt.getKalla(), p.getKalla().getBeteckning())
                || p.getForvaltning() != null && svarspunkt.getKalla().endsWith(p.getForvaltning().getNamn())).toList();
        return medOrden.size() > 1 && !samma.isEmpty() ? samma : medOrden;
    }

    /** A rekommendation without a marking is asked about under its report only, and has its place in order in the register. */
    private static boolean ur(String kalla, String beteckning) {
        return beteckning.equals(kalla) || beteckning.startsWith(kalla + ", ");
    }

    /** A point that is answered twice, as a väsentlig avvikelse and as a rekommendation, has both answers; null when nothing is said. */
    private static Utlovat utlovat(List<Svarspunkt> svar) {
        List<Atgard> atgarder = svar.stream().filter(p -> !p.isAvslag()).map(Svarspunkt::getAtgard).filter(a -> a != null && a.getBeskrivning() != null).toList();
        if (!atgarder.isEmpty()) {
            LocalDate senast = atgarder.stream().map(Atgard::getKlartSenast).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
            return Utlovat.atgard(ihop(atgarder, Atgard::getBeskrivning, "\n\n"), ihop(atgarder, Atgard::getAnsvarig, ", "), senast).iSvar();
        }
        String motiv = ihop(svar.stream().filter(Svarspunkt::isAvslag).toList(), Svarspunkt::getAvslagsmotiv, "\n\n");
        return motiv == null ? null : Utlovat.avslag(motiv).iSvar();
    }

    private static <T> String ihop(List<T> delar, Function<T, String> text, String mellan) {
        String alla = delar.stream().map(text).filter(Objects::nonNull).distinct().collect(Collectors.joining(mellan));
        return alla.isEmpty() ? null : alla;
    }

    private static String beslut(Svar svar) {
        return svar.getBeslut() == null ? "" : svar.getBeslut().getText();
    }

    private Andring andring(LocalDateTime nar, String kommentar) {
        return new Andring(nar, inloggad.anvandarnamnEllerSystemet(), kommentar);
    }
}
