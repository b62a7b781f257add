package se.arshjulet.dialog;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.text.Text;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Mottagning;
import se.arshjulet.underlag.Underlag;

/** The dialog with the nämnd, for those who work in the case. The nämnd does not see it. */
@Tjanst
public class DialogService {

    static final int I_ARENDET = 10;
    private static final int RUBRIK_LANGST = 200;
    private static final int DELTAGARE_LANGST = 1000;
    private static final int PARAGRAF_LANGST = 20;

    @Inject
    DialogRepository dialog;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Insyn insyn;

    @Inject
    Ersattningar ersattningar;

    @Inject
    Mottagning mottagning;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The latest in a case; empty for somebody who does not work in it. */
    @Tillaten
    public List<Dialograd> i(Long arsgranskning) {
        return Optional.ofNullable(arsgranskning).flatMap(arsgranskningar::finn).filter(insyn::arbetar).map(g -> dialog.i(g.getId(), I_ARENDET)).orElse(List.of());
    }

    /** In every case that the logged-in user works in. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Dialogsida sida(String sok, int sida) {
        Anvandare jag = inloggad.anvandare();
        Set<Long> revisorer = jag.har(Roll.REVISIONSDIREKTOR) ? null
                : Stream.concat(Stream.of(jag), ersattningar.av(jag).stream()).map(Anvandare::getId).collect(Collectors.toSet());
        return dialog.sida(revisorer, sok == null ? "" : Dialogpost.sokbar(sok), Math.max(1, sida));
    }

    /** The case that something is to be noted in. */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public Arsgranskning arende(Long arsgranskning) {
        return Optional.ofNullable(arsgranskning).flatMap(arsgranskningar::finn).filter(insyn::arbetar)
                .orElseThrow(() -> new Obehorig("dialogen i årsgranskning " + arsgranskning));
    }

    /** @param protokoll file with the protokoll or the document, or null */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR})
    public void anteckna(Long arsgranskning, Dialogformular formular, Fil protokoll) {
        Arsgranskning arende = arende(arsgranskning);
        arende.kravPagaende();
        Tolk tolk = new Tolk();
        Dialogslag slag = Tolk.text(formular.getSlag()) == null ? tolk.fel("slag", "dialog.fel.slag") : tolk.val("slag", formular.getSlag(), Dialogslag.class);
        LocalDate datum = datum(tolk, formular.getDatum());
        String paragraf = tolk.rad("paragraf", formular.getParagraf() == null ? null : formular.getParagraf().replace("§", ""), PARAGRAF_LANGST);
        String rubrik = Tolk.text(formular.getRubrik()) == null ? tolk.fel("rubrik", "dialog.fel.rubrik") : tolk.rad("rubrik", formular.getRubrik(), RUBRIK_LANGST);
        String deltagare = tolk.rad("deltagare", formular.getDeltagare(), DELTAGARE_LANGST);
        String text = tolk.med(() -> Text.lagrad(Tolk.text(formular.getText())));
        if (slag != null && slag.arMote() && deltagare == null) {
            tolk.fel("deltagare", "dialog.fel.deltagare");
        }
        if (slag == Dialogslag.BESLUT && paragraf == null) {
            tolk.fel("paragraf", "dialog.fel.paragraf");
        }
        if (slag != null && slag.arMote() && text == null && protokoll == null) {
            tolk.fel("text", "dialog.fel.text");
        }
        if (protokoll != null) {
            tolk.med(() -> mottagning.prova(protokoll));
        }
        tolk.klart();
        Dialogpost post = new Dialogpost(arende, slag, new Beslut(datum, slag.arMote() ? null : paragraf), rubrik, deltagare, text);
        Underlag fil = protokoll == null ? null : mottagning.taEmot(arende, protokoll, null);
        post.skrivs(inloggad.anvandarnamn(), LocalDateTime.now(klocka), mottagning.taEmot(arende, somFil(post), null), fil);
        dialog.lagg(post);
        logg.skriv(arende.getId(), "dialog.antecknad", post.getNar() + " " + rubrik);
    }

    private LocalDate datum(Tolk tolk, String skrivet) {
        LocalDate datum = Tolk.text(skrivet) == null ? tolk.fel("datum", "dialog.fel.datum") : tolk.datum("datum", skrivet);
        return datum != null && datum.isAfter(LocalDate.now(klocka)) ? tolk.fel("datum", "dialog.fel.framtid", datum) : datum;
    }

    /** The note in words, as it is cited: it is fixed, and has a checksum as other underlag do. */
    private Fil somFil(Dialogpost post) {
        String slag = Texter.text("dialog.slag." + post.getSlag());
        String innehall = Stream.of(slag, post.getNar(), post.getRubrik(), post.getDeltagare(), post.getText() == null ? null : Text.ord(post.getText()),
                Texter.text("dialog.antecknatAv", inloggad.getNamn(), LocalDateTime.now(klocka))).filter(rad -> rad != null && !rad.isBlank()).collect(Collectors.joining("\n"));
        return new Fil(slag + " " + post.getNar() + " " + post.getRubrik() + ".txt", innehall.getBytes(StandardCharsets.UTF_8));
    }
}
