package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;

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
}
