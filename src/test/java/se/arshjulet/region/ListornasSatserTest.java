package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.atgardsregister.RegisterService;
import se.arshjulet.atgardsregister.Registerurval;
import se.arshjulet.atgardsregister.Registerutdrag;
import se.arshjulet.begaran.BegaranService;
import se.arshjulet.demo.Provregion;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.diarium.Diariesok;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.projekt.ProjektService;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.testsupport.Koppling;

/** Listorna över en hel region läses i lika många satser hur stor regionen än är: en rad till kostar ingen sats till. */
class ListornasSatserTest {

    private static final int ALLA = 100;

    private static Provregion liten;
    private static Provregion storre;

    @BeforeAll
    static void laggUpp() {
        liten = new Provregion("5x1x2");
        new Pagaendear(liten, 1).laggUpp();
        storre = new Provregion("22x2x4");
        new Pagaendear(storre, 3).laggUpp();
    }

    static Stream<Arguments> listor() {
        return Stream.of(
                lista("matrisen", "direktor", 5, k -> k.hamta(RegionService.class).matris(List.of()).namnder()),
                lista("var året står", "direktor", 5, k -> k.hamta(RegionService.class).lage(Provregion.SISTA_ARET).rader()),
                lista("åtgärdsregistret", "direktor", 5, k -> k.hamta(RegisterService.class).sida(register()).punkter()),
                lista("åtgärdsregistrets statistik", "direktor", 5, k -> k.hamta(RegisterService.class).statistik(register()).namnder()),
                lista("åtgärdsregistrets fil", "direktor", 5, k -> Registerutdrag.csv(k.hamta(RegisterService.class).utdrag(register()), Provregion.NU.toLocalDate()).lines().toList()),
                lista("nämndens öppna punkter i inkorgen", "namnd", 5, k -> Collections.nCopies((int) k.hamta(RegisterService.class).inkorgens().totalt(), "")),
                lista("diariet", "registrator", 5, k -> k.hamta(DiariumService.class).sok(new Diariesok(null, null, null, null, null, null, null, null, null, 1, ALLA)).rader()),
                lista("diariet för den som inte ser allt", "revisor", 5, k -> k.hamta(DiariumService.class).sok(new Diariesok("årsrapport", null, null, null, null, null, null, null, Diariesok.Sortering.TITEL, 1, ALLA)).rader()),
                lista("fördjupade granskningar", "direktor", 8, k -> k.med(String.class, "").med(RapportPdf.class, null).hamta(ProjektService.class).sida(Pagaendear.AR, 1).rader()),
                lista("årsgranskningarna", "direktor", 5, k -> k.hamta(ArsgranskningService.class).mina()),
                lista("ärendets begäranden", "direktor", 5, k -> k.hamta(BegaranService.class).lista(forsta(k)).stream().flatMap(b -> Stream.iterate(1L, i -> i + 1).limit(b.saker())).toList()),
                lista("ärendets dialog", "direktor", 5, k -> k.hamta(DialogService.class).i(forsta(k))),
                lista("dialogen i alla ärenden", "direktor", 5, k -> k.hamta(DialogService.class).sida("", 1).rader()),
                lista("mina uppgifter", "revisor", 5, k -> inkorg(k, Urval.Korg.MINA)),
                lista("gruppens uppgifter", "fortroendevald", 5, k -> inkorg(k, Urval.Korg.GRUPPENS)),
                lista("sena uppgifter", "direktor", 5, k -> inkorg(k, Urval.Korg.LYFTA)));
    }

    private static Registerurval register() {
        return new Registerurval(null, null, null, null, Registerurval.ALLA, false, Registerurval.Sortering.NAMND, 1, ALLA);
    }

    private static Collection<?> inkorg(Koppling k, Urval.Korg korg) {
        return k.hamta(InkorgService.class).sida(new Urval(korg, null, null, null, null, null, 1, ALLA)).uppgifter();
    }

    private static Long forsta(Koppling k) {
        return k.hamta(ArsgranskningService.class).mina().stream().filter(a -> a.getAr() == Pagaendear.AR).findFirst().orElseThrow().getId();
    }

    private static Arguments lista(String namn, String vem, int hogst, Function<Koppling, Collection<?>> las) {
        return Arguments.of(namn, vem, hogst, las);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listor")
    void antalet_satser_vaxer_inte(String namn, String vem, int hogst, Function<Koppling, Collection<?>> las) {
        Last iLiten = las(liten, vem, las);
        Last iStorre = las(storre, vem, las);
        assertThat(iStorre.rader()).isGreaterThan(iLiten.rader());
        assertThat(iLiten.rader()).isPositive();
        assertThat(iStorre.satser()).isEqualTo(iLiten.satser()).isBetween(1, hogst);
    }

    private record Last(int rader, int satser) {
    }

    private static Last las(Provregion region, String vem, Function<Koppling, Collection<?>> las) {
        return region.databas().hamta(em -> {
            Koppling koppling = region.koppling(em, vem);
            int fore = region.databas().satser();
            int rader = las.apply(koppling).size();
            return new Last(rader, region.databas().satser() - fore);
        });
    }
}
