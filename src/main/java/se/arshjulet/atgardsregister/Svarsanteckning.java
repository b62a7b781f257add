package se.arshjulet.atgardsregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.svar.Atgard;
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
        return besvarade(svar).entrySet().stream().filter(e -> lova(e.getKey(), utlovat(e.getValue()), andring)).map(Map.Entry::getKey).toList();
    }

    private static boolean lova(Atgardspunkt punkt, Utlovat utlovat, Andring andring) {
        boolean nytt = utlovat != null && punkt.getStatus().arOppen() && !(punkt.getUtlovat() != null && Objects.equals(punkt.getUtlovat().iOrd(), utlovat.iOrd()));
        if (nytt) {
            punkt.lova(utlovat, new Andring(andring.nar(), andring.vem(), andring.kommentar() + "\n" + utlovat.iOrd()));
        }
        return nytt;
    }

    public void granskat(Svar svar, LocalDateTime nar) {
        Svarsbedomning bedomning = svar.getStatus() == Svarsstatus.ACCEPTERAT ? Svarsbedomning.TILLRACKLIGT : Svarsbedomning.OTILLRACKLIGT;
        Andring andring = andring(nar, Texter.text("atgardsregister.svarsbedomning." + bedomning));
        besvarade(svar).keySet().stream().filter(punkt -> punkt.getUtlovat() != null && punkt.getUtlovat().getSvarsbedomning() != bedomning)
                .forEach(punkt -> punkt.bedomSvaret(bedomning, andring));
    }

    private Map<Atgardspunkt, List<Svarspunkt>> besvarade(Svar svar) {
        Arsgranskning granskning = svar.getArsgranskning();
        List<Atgardspunkt> namndens = register.avNamnden(granskning.getNamnd().getId());
        Map<Atgardspunkt, List<Svarspunkt>> besvarade = new LinkedHashMap<>();
        for (Svarspunkt svarspunkt : svar.getPunkter()) {
            galler(svarspunkt, namndens).forEach(punkt -> besvarade.merge(punkt, List.of(svarspunkt), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        return besvarade;
    }

    /** The same words; where several points have them, those from the same source or of the same förvaltning. */
    private static List<Atgardspunkt> galler(Svarspunkt svarspunkt, List<Atgardspunkt> namndens) {
        List<Atgardspunkt> medOrden = namndens.stream().filter(p -> p.getOrd().ar(svarspunkt.getRubrik())).toList();
        List<Atgardspunkt> samma = medOrden.stream().filter(p -> svarspunkt.getKalla().equals(p.getKalla().getBeteckning())
                || p.getForvaltning() != null && svarspunkt.getKalla().endsWith(p.getForvaltning().getNamn())).toList();
        return medOrden.size() > 1 && !samma.isEmpty() ? samma : medOrden;
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
