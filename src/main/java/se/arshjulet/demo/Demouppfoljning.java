package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.atgardsregister.Atgardspunkt;
import se.arshjulet.atgardsregister.Punktformular;
import se.arshjulet.atgardsregister.RapporteringService;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;
import se.arshjulet.atgardsregister.VerifieringService;
import se.arshjulet.platform.fil.Fil;

/** What NORV and its auditor have done with the points of its report on 2022: some are old, one is overdue, one waits to be verified. */
@ApplicationScoped
public class Demouppfoljning {

    private static final String UTRUSTNING = "Ta fram en plan";
    private static final String VERKSTALLIGHET = "Redovisa för nämnden";
    private static final String AVTAL = "Pröva avtalen";
    private static final int MANAD = 30;

    @Inject
    RegisterService register;

    @Inject
    RapporteringService rapportering;

    @Inject
    VerifieringService verifiering;

    @Inject
    Demoforare forare;

    @Inject
    Clock klocka;

    void laggUpp() {
        LocalDate idag = LocalDate.now(klocka);
        forare.som(Demoanvandare.REVISOR);
        lova(UTRUSTNING, "En plan för utbyte av utrustning tas fram.", "förvaltningschefen, medicinsk service", idag.minusMonths(2));
        lova(VERKSTALLIGHET, "Alla beslut följs upp i en lista som redovisas varje tertial.", "nämndsekreteraren", idag.plusDays(MANAD));
        forare.som(Demoanvandare.NAMND);
        lova(AVTAL, "De tio största avtalen prövas, därefter de övriga.", "förvaltningschefen, digitalisering", idag.plusDays(3L * MANAD));
        rapportera(AVTAL, "PAGAR", "Fyra av de tio största avtalen är prövade.", List.of());
        rapportera(VERKSTALLIGHET, "GENOMFORD", "Listan har redovisats för nämnden vid två sammanträden.", List.of(new Fil("verkställda beslut.csv",
                "Beslut;Paragraf;Verkställt\nDelegationsordning;14;ja\nInternbudget;22;ja\n".getBytes(StandardCharsets.UTF_8))));
        forare.som(Demoanvandare.REVISOR);
        verifiering.verifiera(punkt(VERKSTALLIGHET).getId(), formular(VERKSTALLIGHET, "Listan är fullständig och har behandlats av nämnden."));
        forare.som(Demoanvandare.NAMND);
        rapportera("Motivera valet", "GENOMFORD", "Metoden är motiverad för varje risk i planen för 2024.", List.of());
    }

    private void lova(String ord, String atgard, String ansvarig, LocalDate klart) {
        Punktformular formular = formular(ord, "");
        formular.setAtgard(atgard);
        formular.setAnsvarig(ansvarig);
        formular.setKlartSenast(klart.toString());
        rapportering.anteckna(punkt(ord).getId(), formular);
    }

    private void rapportera(String ord, String status, String kommentar, List<Fil> filer) {
        Punktformular formular = formular(ord, kommentar);
        formular.setStatus(status);
        rapportering.rapportera(punkt(ord).getId(), formular, filer);
    }

    private Punktformular formular(String ord, String kommentar) {
        Punktformular formular = new Punktformular();
        formular.setVersion(punkt(ord).getVersion());
        formular.setKommentar(kommentar);
        return formular;
    }

    private Atgardspunkt punkt(String ord) {
        return register.sida(new Registerurval("NORV", null, null, null, null, false, null, 1, 100)).punkter().stream().filter(p -> p.getOrd().getRubrik().startsWith(ord)).findFirst().orElseThrow();
    }
}
