package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Koppling;

/** The plan proposes, the registrator decides, and what must be kept is kept. */
class GallringServiceTest {

    private static final LocalDate SEN = LocalDate.of(2030, 1, 1);

    private final Diariumprov prov = new Diariumprov();
    private final Kalla kalla = new Kalla();
    private Long arende;

    /** Bytes that another module owns: one of its documents is named as evidence. */
    private static final class Kalla implements Handlingskalla {

        final Set<Long> borta = new HashSet<>();

        @Override
        public String kod() {
            return "prov";
        }

        @Override
        public byte[] innehall(Long id) {
            return new byte[] {1};
        }

        @Override
        public Set<Long> aberopade(Set<Long> ider) {
            return Set.of(2L);
        }

        @Override
        public void gallra(Long id) {
            borta.add(id);
        }
    }

    @BeforeEach
    void ett_avslutat_arende_och_en_plan() {
        arende = prov.hamta(koppling -> {
            DiarieplanService planen = koppling.hamta(DiarieplanService.class);
            Diarieplan plan = planen.plan();
            plan.getRader().forEach(rad -> rad.setAr(rad.getSlag() == Slag.UNDERLAG ? "5" : ""));
            planen.spara(plan);
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariearende nytt = diarium.arende(Arendegrund.annat("Granskning", null));
            diarium.inkommen(nytt, post(Slag.UNDERLAG, "Eget underlag", Diariumprov.fil("Bytes")));
            diarium.inkommen(nytt, post(Slag.UNDERLAG, "Underlag i granskningen", annans(1L)));
            diarium.inkommen(nytt, post(Slag.UNDERLAG, "Åberopat underlag", annans(2L)));
            diarium.expedierad(nytt, post(Slag.MISSIV, "Missiv", Diariumprov.fil("Missivet")));
            diarium.inkommen(nytt, post(Slag.SKRIVELSE, "Brev", Diariumprov.fil("Brevet")));
            diarium.inkommen(nytt, post(Slag.UNDERLAG, "Hemligt underlag", Diariumprov.fil("Hemligt")))
                    .sekretessmarkera(Sekretess.enligt(Lagrum.tolka("OSL 21:1"), false, SEN, Diariumprov.NU.toLocalDate()));
            nytt.avsluta(Diariumprov.NU.toLocalDate(), false);
            return nytt.getId();
        });
    }

    @Test
    void fore_fristen_foreslas_inget_och_inget_kan_gallras() {
        prov.nu = Diariumprov.NU.plusYears(5);
        assertThat(forslag().rader()).isEmpty();
        Diariumprov.nekas(() -> gallra(id("Eget underlag")), "diarium.fel.forTidigt");
    }

    @Test
    void efter_fristen_foreslas_bara_det_som_planen_slapper_och_inget_haller_kvar() {
        prov.nu = SEN.atTime(8, 0);
        assertThat(forslag().rader()).extracting(rad -> rad.handling().titel()).containsExactly("Eget underlag", "Underlag i granskningen");
        assertThat(forslag().kvar()).extracting(rad -> rad.handling().titel() + ": " + rad.skal()).containsExactly(
                "Åberopat underlag: Handlingen REV 2024-1:3 åberopas som bevis i en granskning och ska bevaras.",
                "Hemligt underlag: Sekretessen för handlingen REV 2024-1:6 ska omprövas först.");
    }

    @Test
    void det_som_gallras_forstors_men_raden_star_kvar_med_regeln() {
        prov.nu = SEN.atTime(8, 0);
        assertThat(gallra(id("Eget underlag"), id("Underlag i granskningen"))).isEqualTo(2);
        assertThat(kalla.borta).containsExactly(1L);
        assertThat(filer()).isEqualTo(3);
        Handlingsrad rad = prov.hamta(koppling -> koppling.hamta(DiariumService.class).handling(id("Eget underlag")).rad());
        assertThat(rad.lasbar()).isFalse();
        assertThat(rad.gallring().getAv()).isEqualTo("registrator");
        assertThat(rad.gallring().getTid()).isEqualTo(SEN.atTime(8, 0));
        assertThat(rad.gallring().getRegel()).isEqualTo("Underlag: gallras 5 år efter att ärendet har avslutats");
        assertThat(forslag().rader()).isEmpty();
    }

    @Test
    void ar_nagot_av_det_valda_sadant_som_bevaras_gallras_inget() {
        prov.nu = SEN.atTime(8, 0);
        for (String kvar : List.of("Missiv", "Brev", "Åberopat underlag", "Hemligt underlag")) {
            String skal = List.of("Missiv", "Brev").contains(kvar) ? "diarium.fel.bevaras" : kvar.startsWith("H") ? "diarium.fel.underOmprovning" : "diarium.fel.aberopad";
            Diariumprov.nekas(() -> gallra(id("Eget underlag"), id(kvar)), skal);
        }
        assertThat(filer()).isEqualTo(4);
        assertThat(kalla.borta).isEmpty();
        Diariumprov.nekas(this::gallra, "diarium.fel.ingetValt");
    }

    @Test
    void planen_andras_av_en_i_taget_och_ett_slag_utan_ar_bevaras() {
        Diarieplan gammal = prov.hamta(koppling -> koppling.hamta(DiarieplanService.class).plan());
        prov.gor(koppling -> {
            Diarieplan plan = koppling.hamta(DiarieplanService.class).plan();
            plan.setMonster("RK {år}/{nr}");
            plan.getRader().forEach(rad -> rad.setAr(""));
            koppling.hamta(DiarieplanService.class).spara(plan);
        });
        Diariumprov.nekas(() -> prov.gor(koppling -> koppling.hamta(DiarieplanService.class).spara(gammal)), "diarium.fel.planAndrad");
        assertThat(prov.<String>hamta(koppling -> koppling.hamta(DiarieplanService.class).nastaDnr())).isEqualTo("RK 2024/2");
        prov.nu = SEN.atTime(8, 0);
        assertThat(forslag().rader()).isEmpty();
    }

    @Test
    void en_frist_som_inte_ar_hela_ar_sags_vid_sitt_falt() {
        Diariumprov.nekas(() -> prov.gor(koppling -> {
            Diarieplan plan = koppling.hamta(DiarieplanService.class).plan();
            plan.setMonster("{år}");
            plan.getRader().get(0).setAr("snart");
            plan.getRader().get(1).setAr("0");
            koppling.hamta(DiarieplanService.class).spara(plan);
        }), "diarium.fel.form", "platform.fel.heltal", "platform.fel.utanforGrans");
    }

    private static Handlingspost post(Slag slag, String titel, Handlingsfil fil) {
        return new Handlingspost(slag, titel, "Nämnden", LocalDate.of(2024, 2, 1), fil);
    }

    private static Handlingsfil annans(Long id) {
        return Handlingsfil.hanvisad("underlag.pdf", Handlingsfil.PDF, "prov", id, "0".repeat(64), 1);
    }

    private Long id(String titel) {
        return prov.hamta(koppling -> koppling.hamta(DiariumRepository.class).handlingar(arende).stream().filter(h -> h.getTitel().equals(titel)).findFirst().orElseThrow().getId());
    }

    private long filer() {
        return prov.databas.hamta(em -> em.createQuery("select count(f) from Diariefil f", Long.class).getSingleResult());
    }

    private Gallringsforslag forslag() {
        return tjanst(GallringService::forslag);
    }

    private int gallra(Long... ider) {
        return tjanst(tjanst -> tjanst.gallra(List.of(ider)));
    }

    private <T> T tjanst(Function<GallringService, T> arbete) {
        return prov.hamta((Koppling koppling) -> arbete.apply(koppling.med(Instance.class, Koppling.alla(List.of(kalla))).hamta(GallringService.class)));
    }
}
