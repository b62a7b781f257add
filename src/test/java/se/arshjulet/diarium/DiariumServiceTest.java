package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testdatabas;

/** What is found in the register, by whom, and at what price. */
class DiariumServiceTest {

    private static final Anvandare FORTROENDEVALD = new Anvandare("fortroendevald", "Frida Förtroendevald", Set.of(Roll.FORTROENDEVALD));

    private final Diariumprov prov = new Diariumprov();

    @Test
    void alla_ord_ska_finnas_i_titeln_arendet_eller_avsandaren_utan_hansyn_till_stora_bokstaver() {
        prov.nytt("Klagomål på väntetider");
        prov.nytt("Yttrande över budget");
        assertThat(titlar(sok("klagomål KALLE"))).containsExactly("Klagomål på väntetider");
        assertThat(titlar(sok("klagomål budget"))).isEmpty();
        assertThat(titlar(sok("%"))).isEmpty();
        assertThat(titlar(sok(null))).hasSize(2);
    }

    @Test
    void soket_begransas_av_nummer_slag_status_datum_och_sekretess() {
        prov.nytt("Första");
        prov.gor(koppling -> hemligt(koppling, "Andra", false));
        assertThat(titlar(nar(new Diariesok(null, "rev 2024-2", null, null, null, null, null, null, null, 1, 25)))).containsExactly("Andra");
        assertThat(titlar(nar(new Diariesok(null, null, null, Slag.MISSIV, null, null, null, null, null, 1, 25)))).isEmpty();
        assertThat(titlar(nar(new Diariesok(null, null, null, Slag.SKRIVELSE, Handlingsstatus.INKOMMEN, null, null, true, null, 1, 25)))).containsExactly("Andra");
        assertThat(titlar(nar(new Diariesok(null, null, null, null, null, LocalDate.of(2023, 12, 30), LocalDate.of(2023, 12, 30), false, null, 1, 25)))).containsExactly("Första");
        assertThat(titlar(nar(new Diariesok(null, null, null, null, null, LocalDate.of(2023, 12, 31), null, null, null, 1, 25)))).isEmpty();
        assertThat(titlar(nar(new Diariesok(null, null, "NORV", null, null, null, null, null, null, 1, 25)))).isEmpty();
    }

    @Test
    void titlarna_star_i_svensk_ordning() {
        List.of("Örebro", "Zon", "Ängelholm", "Åtgärd", "Aneby").forEach(prov::nytt);
        assertThat(titlar(nar(new Diariesok(null, null, null, null, null, null, null, null, Diariesok.Sortering.TITEL, 1, 25))))
                .containsExactly("Aneby", "Zon", "Åtgärd", "Ängelholm", "Örebro");
    }

    @Test
    void en_sida_ur_tiotusen_rader_kostar_lika_fa_satser_som_en_ur_tio() throws Exception {
        Sokprov.fyll(prov, 1000);
        Diariesok sok = new Diariesok("brev", null, null, null, null, null, null, null, null, 7, 25);
        Diariesida sida = nar(sok);
        assertThat(sida.totalt()).isEqualTo(10_000);
        assertThat(sida.sidor()).isEqualTo(400);
        assertThat(sida.rader()).hasSize(25);
        assertThat(satser(koppling -> koppling.hamta(DiariumService.class).sok(sok))).isLessThanOrEqualTo(5);
        Long arende = sida.rader().get(0).arendeId();
        assertThat(satser(koppling -> koppling.hamta(DiariumService.class).arende(arende))).isLessThanOrEqualTo(5);
        assertThat(satser(koppling -> koppling.hamta(DiariumService.class).handling(sida.rader().get(0).id()))).isLessThanOrEqualTo(5);
    }

    @Test
    void sidan_kostar_lika_fa_satser_nar_arendena_ar_arsgranskningars() {
        prov.databas.gor(em -> {
            Koppling koppling = prov.koppling(em, new Anvandare("registrator", "Rigmor Registrator", Set.of(Roll.REGISTRATOR)));
            Arsgranskning granskning = Ar.lagrad(em);
            for (int i = 0; i < 8; i++) {
                Diarium diarium = koppling.hamta(Diarium.class);
                diarium.inkommen(diarium.arende(Arendegrund.av(i < 4 ? granskning : Ar.foregaende(em, granskning))), Diariumprov.brev("Brev " + i));
            }
        });
        assertThat(satser(koppling -> koppling.hamta(DiariumService.class).sok(new Diariesok(null, null, null, null, null, null, null, null, null, 1, 25)))).isLessThanOrEqualTo(5);
    }

    @Test
    void en_hemlig_titel_varken_visas_eller_hittas_av_den_som_inte_far_lasa_den() {
        Long id = prov.hamta(koppling -> hemligt(koppling, "Anmälan mot en namngiven", true).getId());
        assertThat(titlar(sok("namngiven"))).containsExactly("Anmälan mot en namngiven");
        som(FORTROENDEVALD, tjanst -> {
            assertThat(titlar(tjanst.sok(ord("namngiven")))).isEmpty();
            assertThat(titlar(tjanst.sok(ord("kalle")))).isEmpty();
            assertThat(tjanst.sok(ord(null)).rader()).singleElement().satisfies(rad -> {
                assertThat(rad.titel()).isEqualTo("Uppgift med sekretess");
                assertThat(rad.motpart()).isNull();
                assertThat(rad.filnamn()).isNull();
                assertThat(rad.lasbar()).isFalse();
                assertThat(rad.lagrum()).isEqualTo("OSL 21 kap. 1 §");
            });
            assertThat(tjanst.handling(id).farLasa()).isFalse();
            assertThatThrownBy(() -> tjanst.fil(id)).isInstanceOf(Obehorig.class);
            return null;
        });
    }

    @Test
    void en_hemlig_handling_lases_av_registratorn_direktoren_och_arendets_revisor_och_det_antecknas() {
        Long[] id = new Long[1];
        Anvandare[] revisorer = new Anvandare[2];
        prov.databas.gor(em -> {
            Koppling koppling = prov.koppling(em, new Anvandare("registrator", "Rigmor Registrator", Set.of(Roll.REGISTRATOR)));
            Arsgranskning granskning = Ar.lagrad(em);
            revisorer[0] = granskning.getYrkesrevisor();
            Diarium diarium = koppling.hamta(Diarium.class);
            Diariehandling handling = diarium.inkommen(diarium.arende(Arendegrund.av(granskning)), Diariumprov.brev("Hemligt"));
            handling.sekretessmarkera(Sekretess.enligt(Lagrum.tolka("OSL 21:1"), false, LocalDate.of(2025, 1, 1), Diariumprov.NU.toLocalDate()));
            em.flush();
            id[0] = handling.getId();
        });
        prov.databas.gor(em -> {
            revisorer[1] = new Anvandare("annan", "Annan Revisor", Set.of(Roll.YRKESREVISOR));
            em.persist(revisorer[1]);
        });
        Anvandare direktor = new Anvandare("direktor", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR));
        for (Anvandare vem : List.of(direktor, revisorer[0])) {
            assertThat(som(vem, tjanst -> tjanst.fil(id[0])).innehall()).asString().isEqualTo("Hemligt");
        }
        assertThat(prov.<byte[]>hamta(koppling -> koppling.hamta(DiariumService.class).fil(id[0]).innehall())).asString().isEqualTo("Hemligt");
        for (Anvandare vem : List.of(FORTROENDEVALD, revisorer[1])) {
            assertThatThrownBy(() -> som(vem, tjanst -> tjanst.fil(id[0]))).isInstanceOf(Obehorig.class);
        }
        assertThat(prov.databas.<List<String>>hamta(em -> em.createQuery("select h from Handelse h where h.typ = 'diarium.hemligLast' order by h.id", Handelse.class).getResultStream()
                .map(h -> h.getAnvandarnamn() + " " + h.getText()).toList())).containsExactly("direktor REV 2024-1:1", revisorer[0].getAnvandarnamn() + " REV 2024-1:1", "registrator REV 2024-1:1");
    }

    @Test
    void en_fil_som_inte_ar_den_som_registrerades_lamnas_inte_ut() {
        Long id = prov.hamta(koppling -> Diariumprov.nytt(koppling, "Brev").getId());
        prov.databas.gor(em -> em.createNativeQuery("update diariefil set innehall = " + (Testdatabas.POSTGRESQL ? "'\\x00'" : "cast(X'00' as blob)")).executeUpdate());
        assertThatThrownBy(() -> prov.gor(koppling -> koppling.hamta(DiariumService.class).fil(id))).isInstanceOf(IllegalStateException.class).hasMessageContaining("REV 2024-1:1");
    }

    @Test
    void arbetsmaterial_syns_bara_for_den_som_arbetar_i_arendet() {
        Long id = prov.hamta(koppling -> {
            Diarium diarium = koppling.hamta(Diarium.class);
            return diarium.registrera(diarium.arende(Arendegrund.annat("Remiss", null)), Diariumprov.brev("Utkast"), Handlingsstatus.ARBETSMATERIAL).getId();
        });
        assertThat(titlar(sok(null))).containsExactly("Utkast");
        som(FORTROENDEVALD, tjanst -> {
            assertThat(tjanst.sok(ord(null)).rader()).isEmpty();
            assertThat(tjanst.sok(ord(null)).totalt()).isZero();
            assertThatThrownBy(() -> tjanst.handling(id)).isInstanceOf(Obehorig.class);
            return null;
        });
    }

    private static Diariehandling hemligt(Koppling koppling, String titel, boolean hemligTitel) {
        Diarium diarium = koppling.hamta(Diarium.class);
        Diariehandling hemlig = diarium.inkommen(diarium.arende(Arendegrund.annat("Annat ärende", null)), Diariumprov.brev(titel));
        hemlig.sekretessmarkera(Sekretess.enligt(Lagrum.tolka("OSL 21:1"), hemligTitel, LocalDate.of(2025, 1, 1), Diariumprov.NU.toLocalDate()));
        return hemlig;
    }

    private static Diariesok ord(String ord) {
        return new Diariesok(ord, null, null, null, null, null, null, null, null, 1, 25);
    }

    private Diariesida sok(String ord) {
        return nar(ord(ord));
    }

    private Diariesida nar(Diariesok sok) {
        return prov.hamta(koppling -> koppling.hamta(DiariumService.class).sok(sok));
    }

    private <T> T som(Anvandare vem, Function<DiariumService, T> fraga) {
        return prov.som(vem, koppling -> fraga.apply(koppling.hamta(DiariumService.class)));
    }

    private int satser(Function<Koppling, Object> arbete) {
        return prov.databas.satserFor(em -> arbete.apply(prov.koppling(em, new Anvandare("registrator", "Rigmor Registrator", Set.of(Roll.REGISTRATOR)))));
    }

    private static List<String> titlar(Diariesida sida) {
        return sida.rader().stream().map(Handlingsrad::titel).toList();
    }
}
