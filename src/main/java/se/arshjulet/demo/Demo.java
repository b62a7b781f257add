package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.innehall.InnehallService;

/** The demo region: its bodies, users and years, each led as far as its story goes. */
@ApplicationScoped
public class Demo {

    @Inject
    Demoregion region;

    @Inject
    Demoforare forare;

    @Inject
    Demotext text;

    @Inject
    RevisionsarService ar;

    @Inject
    ArsgranskningService arsgranskningar;

    @Inject
    InnehallService innehall;

    @Inject
    Demounderlag underlag;

    @Inject
    Demodiarium diariet;

    @Inject
    Demosvar svar;

    @Inject
    Demofranvaro franvaro;

    @Inject
    Demobegaran begaran;

    @Inject
    Demodialog dialog;

    @Inject
    Demouppfoljning uppfoljning;

    @Inject
    Demoavisering avisering;

    @Inject
    Demofordjupning fordjupning;

    /** Does nothing where the region is in place already. */
    void laggUpp() {
        if (!region.finns()) {
            region.laggUpp();
            aren();
            norv();
            deAndra();
            diariet();
            franvaro.laggUpp();
            avisering.laggUpp();
            fordjupning.laggUpp();
        }
    }

    private void aren() {
        forare.som(Demoanvandare.DIREKTOR);
        for (int vilket = 2022; vilket <= 2024; vilket++) {
            ar.laggUpp(vilket, region.mall());
        }
        // the answer on 2022 is still awaited in the demo's February 2024, and January's first step of 2024 is not late
        ar.flytta(2022, Steg.SVAR, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 5), 14);
        ar.flytta(2022, Steg.SVARSGRANSKNING, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 31), 14);
        ar.flytta(2024, Steg.OBEROENDE, LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 8), 7);
    }

    private void norv() {
        svar.laggUpp(granskning(2022, "NORV", Demoanvandare.REVISOR, fil("norv-2022"), Set.of("lamnaSvar")));
        uppfoljning.laggUpp();
        Long exemplet = granskning(2023, "NORV", Demoanvandare.REVISOR, fil("norv-2023"), Set.of("skrivUtkast"));
        forare.som(Demoanvandare.REVISOR);
        dialog.laggUpp(exemplet);
        underlag.laggUpp(exemplet);
        diariet.underlag(exemplet);
        begaran.laggUpp(exemplet);
        granskning(2024, "NORV", Demoanvandare.REVISOR, null, Set.of("provaOberoende"));
    }

    private void diariet() {
        forare.som(Demoanvandare.REGISTRATOR);
        diariet.brev();
    }

    private void deAndra() {
        granskning(2023, "RS", Demoanvandare.REVISOR_2, text.ar("RS", 2023, Period.DELAR, Period.AR), Set.of("kvalitetssakra"));
        granskning(2023, "HSN", Demoanvandare.REVISOR_2, text.ar("HSN", 2023, Period.DELAR, Period.AR), Set.of("beslutaOmRapport"));
        granskning(2023, "SUS", Demoanvandare.REVISOR_2, text.ar("SUS", 2023, Period.DELAR, Period.AR), Set.of("expediera"));
        // a real firm's name stands for the byrå here: nothing is invented in its name, both its statements are still to come
        granskning(2023, "PVN", Demoanvandare.REVISOR, text.ar("PVN", 2023), Set.of("lamnaUttalande", "granskaUppfoljning@uppfoljning-2"));
        granskning(2023, "SHB", Demoanvandare.REVISOR_2, text.ar("SHB", 2023, Period.DELAR, Period.AR), Set.of("skrivUtkast"));
        granskning(2024, "RS", Demoanvandare.REVISOR_2, null, Set.of("provaOberoende"));
    }

    private Long granskning(int vilketAr, String namnd, Demoanvandare revisor, byte[] fil, Set<String> lamnas) {
        forare.som(Demoanvandare.DIREKTOR);
        Long id = arsgranskningar.starta(vilketAr, namnd, revisor.anvandarnamn);
        if (fil != null) {
            forare.som(revisor);
            innehall.importera(namnd, vilketAr, fil, null);
        }
        forare.framat(id, namnd + "-" + vilketAr, lamnas);
        return id;
    }

    private static byte[] fil(String namn) {
        try (InputStream in = Demo.class.getResourceAsStream("/demo/" + namn + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
