package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.rakenskaper.ByrauppdragService;
import se.arshjulet.rakenskaper.Uppdragsrad;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class OstartadeTest {

    private final Domandatabas databas = Domandatabas.gemensam();

    @Test
    void bara_aktiva_namnder_utan_pagaende_granskning_kan_startas() {
        databas.gor(em -> {
            Arsgranskning pagaende = Ar.lagrad(em);
            Arsgranskning avbruten = Ar.lagrad(em);
            avbruten.avbryt("Nämnden har lagts ned");
            Namnd upphord = new Namnd("Upphörd", "UPPH");
            upphord.inaktivera();
            em.persist(upphord);
            em.flush();
            ArsgranskningRepository forvaring = new ArsgranskningRepository();
            forvaring.em = em;
            assertThat(forvaring.ostartade(pagaende.getAr())).doesNotContain(pagaende.getNamnd(), upphord);
            assertThat(forvaring.ostartade(avbruten.getAr())).contains(avbruten.getNamnd());
        });
    }

    @Test
    void ett_ar_startar_inte_for_en_namnd_som_inte_har_nagon_forvaltning_da() {
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            granskning.avbryt("Börjar nästa år");
            granskning.getForvaltningar().forEach(f -> f.finnsUnder(granskning.getAr() + 1, null));
            em.flush();
            ArsgranskningService tjanst = new Koppling(em, Ar.START).hamta(ArsgranskningService.class);
            Brott.kravs("arsgranskning.fel.utanForvaltning",
                    () -> tjanst.starta(granskning.getAr(), granskning.getNamnd().getKortnamn(), granskning.getYrkesrevisor().getAnvandarnamn()));
        });
    }

    @Test
    void byran_far_uppdrag_for_de_forvaltningar_som_finns_det_aret() {
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            granskning.getForvaltningar().get(1).finnsUnder(null, granskning.getAr());
            em.flush();
            ByrauppdragService tjanst = new Koppling(em, Ar.START).hamta(ByrauppdragService.class);
            String namnd = granskning.getNamnd().getKortnamn();
            assertThat(tjanst.rader(granskning.getAr())).filteredOn(r -> r.getNamnd().equals(namnd)).hasSize(2);
            assertThat(tjanst.rader(granskning.getAr() + 1)).filteredOn(r -> r.getNamnd().equals(namnd)).extracting(Uppdragsrad::getNamn).containsExactly("Digitalisering IT och MT");
        });
    }
}
