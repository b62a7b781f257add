package se.arshjulet.region;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;
import se.arshjulet.atgardsregister.Registerutdrag;
import se.arshjulet.avisering.Plankalender;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.demo.Provregion;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.diarium.Diariesok;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.UtdragService;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.testsupport.Koppling;

/**
 * A list or a file of a whole region, as its page reads it: the longest page, by whoever sees the most.
 *
 * @param namn  what the measure is called in the measuring
 * @param vem   whoever reads
 * @param hogst so many statements it may cost
 * @param las   reads it and gives its rows
 */
public record Regionlista(String namn, String vem, int hogst, Function<Koppling, Collection<?>> las) {

    private static final int LANGSTA_SIDAN = 100;

    /** The page of the fördjupade also reads the years, their template, the adressater with their nämnder, the open tasks and the names. */
    private static final int FORDJUPADES = 8;

    public static List<Regionlista> alla() {
        return List.of(
                new Regionlista("matris", "direktor", 5, k -> k.hamta(RegionService.class).matris(List.of()).namnder()),
                new Regionlista("laget", "direktor", 5, k -> k.hamta(RegionService.class).lage(null).rader()),
                new Regionlista("register_sida", "direktor", 5, k -> k.hamta(RegisterService.class).sida(register()).punkter()),
                new Regionlista("register_statistik", "direktor", 5, k -> k.hamta(RegisterService.class).statistik(register()).namnder()),
                new Regionlista("register_fil", "direktor", 5, k -> Registerutdrag.csv(k.hamta(RegisterService.class).utdrag(register()), Provregion.NU.toLocalDate()).lines().toList()),
                new Regionlista("register_kalkylblad", "direktor", 5, Regionlista::registerbok),
                new Regionlista("register_inkorgen", "namnd", 5, k -> Collections.nCopies((int) k.hamta(RegisterService.class).inkorgens().totalt(), "")),
                new Regionlista("diarium_sida", "registrator", 5, k -> k.hamta(DiariumService.class).sok(diarium(null)).rader()),
                new Regionlista("diarium_sok", "revisor", 5, k -> k.hamta(DiariumService.class).sok(diarium("årsrapport")).rader()),
                new Regionlista("diarium_fil", "registrator", 5, Regionlista::diariefil),
                new Regionlista("fordjupade_sida", "direktor", FORDJUPADES, k -> k.med(String.class, "").med(RapportPdf.class, null).hamta(ProjektService.class).sida(Pagaendear.AR, 1).rader()),
                new Regionlista("arsgranskningar", "direktor", 5, k -> k.hamta(ArsgranskningService.class).mina()),
                new Regionlista("begaranden", "direktor", 5, k -> k.hamta(BegaranService.class).lista(forsta(k))),
                new Regionlista("dialog_arendet", "direktor", 5, k -> k.hamta(DialogService.class).i(forsta(k))),
                new Regionlista("dialog_alla", "direktor", 5, k -> k.hamta(DialogService.class).sida("", 1).rader()),
                new Regionlista("kalender_plan", "revisor", 5, k -> k.hamta(Plankalender.class).poster(k.hamta(Inloggad.class).anvandare()).toList()),
                new Regionlista("inkorg_mina", "revisor", 5, k -> inkorg(k, Urval.Korg.MINA)),
                new Regionlista("inkorg_gruppens", "fortroendevald", 5, k -> inkorg(k, Urval.Korg.GRUPPENS)),
                new Regionlista("inkorg_lyfta", "direktor", 5, k -> inkorg(k, Urval.Korg.LYFTA)));
    }

    /** A content that has been read: how many rows it had, and in how many statements it was read. */
    public record Last(int rader, int satser) {
    }

    public Last las(Provregion region) {
        return region.databas().hamta(em -> {
            Koppling koppling = region.koppling(em, vem);
            int fore = region.databas().satser();
            int rader = las.apply(koppling).size();
            return new Last(rader, region.databas().satser() - fore);
        });
    }

    private static Registerurval register() {
        return new Registerurval(null, null, null, null, Registerurval.ALLA, false, Registerurval.Sortering.NAMND, 1, LANGSTA_SIDAN);
    }

    private static Diariesok diarium(String ord) {
        return new Diariesok(ord, null, null, null, null, null, null, null, null, 1, LANGSTA_SIDAN);
    }

    private static Collection<?> registerbok(Koppling k) {
        byte[] bok = Registerutdrag.xlsx(k.hamta(RegisterService.class).utdrag(register()), Provregion.NU.toLocalDate());
        try (XSSFWorkbook last = new XSSFWorkbook(new ByteArrayInputStream(bok))) {
            return Collections.nCopies(last.getSheetAt(0).getLastRowNum(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<?> diariefil(Koppling k) {
        try {
            Path fil = Files.createTempFile("diarium", ".csv");
            try {
                k.hamta(UtdragService.class).csv("2020-01-01", "2024-02-20", fil);
                return Files.readAllLines(fil);
            } finally {
                Files.delete(fil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<?> inkorg(Koppling k, Urval.Korg korg) {
        return k.hamta(InkorgService.class).sida(new Urval(korg, null, null, null, null, null, 1, LANGSTA_SIDAN)).uppgifter();
    }

    private static Long forsta(Koppling k) {
        return k.hamta(ArsgranskningRepository.class).finn("NORV", Pagaendear.AR).get(0).getId();
    }

    @Override
    public String toString() {
        return namn;
    }
}
