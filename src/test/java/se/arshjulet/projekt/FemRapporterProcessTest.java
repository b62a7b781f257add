package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Slag;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.Utskick;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.Svarsstatus;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** The example's five reports, each led through its own cycle with the real services and a real engine, to its real addressees. */
class FemRapporterProcessTest {

    static final int AR = 2023;
    private static final Map<Integer, List<String>> ADRESSATER = new LinkedHashMap<>();

    static {
        ADRESSATER.put(6, List.of("NORV"));
        ADRESSATER.put(7, List.of("NORV"));
        ADRESSATER.put(9, List.of("SUS", "PVN"));
        ADRESSATER.put(10, List.of("RS", "HSN", "PVN", "NORV", "SUS", "SHB", "SKR"));
        ADRESSATER.put(11, List.of("RS", "HSN", "SUS", "SHB", "STB", "SHM"));
    }

    private static final List<String> NAMNDER = List.of("NORV", "RS", "HSN", "PVN", "SUS", "SHB", "SKR", "STB", "SHM");

    private ProjektledningProcessTest led;

    @Test
    void de_fem_rapporterna_gar_sin_egen_gang_nar_varje_berord_namnds_ar_och_far_sina_svar_godtagna() {
        Domandatabas.egen().provaOchRullaTillbaka(oppnad -> {
            try (Testmotor egen = Testmotor.delad()) {
                led = new ProjektledningProcessTest(oppnad, egen, NAMNDER);
                Projektsvar.med(led, egen);
                for (int nummer : List.of(1, 2, 3, 4, 5)) {
                    led.em.persist(new FordjupadGranskning(nummer, AR));
                }
                led.em.flush();
                ADRESSATER.forEach((nummer, adressater) -> {
                    if (nummer == 9) {
                        led.em.persist(new FordjupadGranskning(8, AR));
                        led.em.flush();
                    }
                    granska(nummer, adressater);
                });
                provaAren();
                provaSvarande();
            }
        });
    }

    @Test
    void ingen_namnd_far_rapporten_nar_svaret_redan_skulle_ha_kommit_och_svarsdagen_flyttas_med_motiv() {
        Domandatabas.egen().provaOchRullaTillbaka(oppnad -> {
            try (Testmotor egen = Testmotor.delad()) {
                led = new ProjektledningProcessTest(oppnad, egen, NAMNDER);
                Projektsvar.med(led, egen);
                Long id = led.valj("Klagomålshantering");
                led.framat(id, "expedieraFordjupad", List.of("SUS", "PVN"));
                LocalDate idag = LocalDate.of(2023, 3, 1);
                LocalDate ny = LocalDate.of(2023, 5, 31);
                led.fordjupad(id).getAdressater().get(0).besluta(Utskick.FOR_SVAR, idag);
                led.em.flush();
                Uppgift uppgift = led.uppgift(id);
                assertThatThrownBy(() -> led.slutfor(uppgift, led.formular(uppgift))).isInstanceOf(Regelbrott.class).hasMessageContaining("projekt.fel.svarsdagPasserad");
                led.inloggad.agera(led.direktor);
                SvarstidService svarstid = led.bonor.hamta(SvarstidService.class);
                assertThatThrownBy(() -> svarstid.flytta(id, idag.toString(), "Missivet dröjde.")).hasMessageContaining("fordjupning.fel.nySvarsdag");
                assertThatThrownBy(() -> svarstid.flytta(id, ny.toString(), " ")).hasMessageContaining("fordjupning.fel.svarsdagsmotiv");
                svarstid.flytta(id, LocalDate.of(2023, 3, 2).toString(), "Missivet dröjde.");
                svarstid.flytta(id, LocalDate.of(2023, 3, 20).toString(), "Det dröjde mer.");
                assertThat(led.fordjupad(id).getAdressater().get(1).getBeslutadSvarsdag()).as("has more time as it is").isNull();
                led.slutfor(uppgift, led.formular(uppgift));
                assertThat(led.fordjupad(id).getAdressater().get(0)).satisfies(a -> {
                    assertThat(a.getSistaSvarsdag()).isEqualTo(LocalDate.of(2023, 3, 20));
                    assertThat(a.getBeslutadSvarsdag()).isEqualTo(idag);
                });
                led.inloggad.agera(led.direktor);
                assertThatThrownBy(() -> svarstid.flytta(id, ny.toString(), "Mer.")).hasMessageContaining("fordjupning.fel.svarsdagInteBeslutad");
            }
        });
    }

    @Test
    void en_upphord_adressat_stoppas_med_en_mening_och_byts_med_motiv() {
        Domandatabas.egen().provaOchRullaTillbaka(oppnad -> {
            try (Testmotor egen = Testmotor.delad()) {
                led = new ProjektledningProcessTest(oppnad, egen, NAMNDER);
                Long id = led.valj("Klagomålshantering");
                led.framat(id, "expedieraFordjupad", List.of("SUS", "PVN"));
                led.namnd("PVN").inaktivera();
                led.em.flush();
                Uppgift uppgift = led.uppgift(id);
                assertThatThrownBy(() -> led.slutfor(uppgift, led.formular(uppgift))).isInstanceOf(Regelbrott.class).hasMessageContaining("fordjupning.fel.upphordAdressat");
                led.inloggad.agera(led.direktor);
                ProjektService projekt = led.bonor.hamta(ProjektService.class);
                assertThatThrownBy(() -> projekt.bytAdressat(id, "PVN", "HSN", " ")).hasMessageContaining("fordjupning.fel.bytesmotiv");
                projekt.bytAdressat(id, "PVN", "HSN", "Nämnden har gått upp i hälso- och sjukvårdsnämnden.");
                assertThatThrownBy(() -> projekt.avbryt(id, "Ångrat")).hasMessageContaining("fordjupning.fel.lage.BESLUTAD");
                led.slutfor(uppgift, led.formular(uppgift));
                assertThat(led.fordjupad(id).getAdressater()).extracting(a -> a.getNamnd().getKortnamn()).containsExactly("SUS", "HSN");
                assertThat(led.fordjupad(id).getAdressater()).allMatch(a -> a.getExpedierad() != null);
            }
        });
    }

    private void granska(int nummer, List<String> adressater) {
        Long id = led.valj("Granskning " + nummer);
        led.framat(id, null, adressater);
        FordjupadGranskning klar = led.fordjupad(id);
        assertThat(klar.getRapportnummer()).isEqualTo(nummer + "-" + AR);
        assertThat(klar.getAdressater()).extracting(a -> a.getNamnd().getKortnamn()).containsExactlyElementsOf(adressater);
        assertThat(klar.getAdressater()).allMatch(a -> a.getExpedierad() != null && a.arForSvar() && a.getSistaSvarsdag() != null);
        assertThat(klar.getCykel().getDnr()).isNotBlank();
        Fordjupningsrapport rapport = led.bonor.hamta(ProjektRepository.class).rapport(id).orElseThrow();
        assertThat(new String(rapport.getPdf(), 0, 5)).isEqualTo("%PDF-");
        assertThat(rapport.getHtml()).contains("Vidta åtgärder", "1a", "Inte helt uppfyllt");
        provaMissiv(id, adressater);
        provaSvaren(id, adressater);
    }

    /** Every nämnd has answered exactly what was addressed to it, and each answer has been accepted. */
    private void provaSvaren(Long id, List<String> adressater) {
        List<Svar> svaren = led.em.createQuery("select s from Svar s where s.fordjupad.id = :id order by s.id", Svar.class).setParameter("id", id).getResultList();
        assertThat(svaren).extracting(s -> s.getNamnd().getKortnamn()).containsExactlyInAnyOrderElementsOf(adressater);
        assertThat(svaren).allSatisfy(svar -> {
            assertThat(svar.getStatus()).isEqualTo(Svarsstatus.ACCEPTERAT);
            assertThat(svar.getPunkter()).isNotEmpty().allMatch(punkt -> "Alla utbildas.".equals(punkt.getAtgard().getBeskrivning()));
        });
    }

    /** The diarium has the file of every missiv, each with its nämnd and its dnr. */
    private void provaMissiv(Long id, List<String> adressater) {
        List<Diariehandling> missiv = led.em.createQuery("select h from Diariehandling h where h.arende.fordjupadId = :id and h.slag = :slag order by h.id", Diariehandling.class)
                .setParameter("id", id).setParameter("slag", Slag.MISSIV).getResultList();
        assertThat(missiv).extracting(h -> h.getFil().getFilnamn()).containsExactlyElementsOf(
                adressater.stream().map(a -> "missiv-" + led.fordjupad(id).getRapportnummer() + "-" + a + ".pdf").toList());
        byte[] fil = led.em.createQuery("select f.innehall from Diariefil f where f.handling = :h", byte[].class).setParameter("h", missiv.get(0)).getSingleResult();
        try (PDDocument brev = Loader.loadPDF(fil)) {
            assertThat(new PDFTextStripper().getText(brev)).contains(led.fordjupad(id).getCykel().getDnr(), "Nämnden " + adressater.get(0), "För svar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void provaAren() {
        FordjupadGranskningRepository fordjupade = led.bonor.hamta(FordjupadGranskningRepository.class);
        for (String namnd : NAMNDER) {
            TreeSet<Integer> vantade = new TreeSet<>();
            ADRESSATER.forEach((nummer, adressater) -> {
                if (adressater.contains(namnd)) {
                    vantade.add(nummer);
                }
            });
            assertThat(fordjupade.som(led.namnd(namnd).getId(), AR)).extracting(FordjupadGranskning::getNummer).as(namnd).containsExactlyElementsOf(vantade);
            assertThat(fordjupade.pagaende(led.namnd(namnd).getId(), AR)).isEmpty();
        }
    }

    private void provaSvarande() {
        FordjupadGranskning tio = led.bonor.hamta(FordjupadGranskningRepository.class).finn(10, AR).orElseThrow();
        assertThat(led.bonor.hamta(Projektgang.class).svarande(tio.getId())).hasSize(7).contains(led.namnd("NORV").getId());
        assertThat(tio.getAdressater()).extracting(Adressat::getUtskick).hasSize(7).containsOnly(se.arshjulet.fordjupning.Utskick.FOR_SVAR);
    }
}
