package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.fordjupning.Adressatdel;
import se.arshjulet.fordjupning.Rekommendationsdel;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.svar.Svarsformular;
import se.arshjulet.svar.Svarsgranskningsformular;
import se.arshjulet.testsupport.Bonor;

/** What the people of a test write in the forms of the cycle. */
final class Projektifyllnad {

    private final Bonor bonor;
    private final Anvandare skriver;
    private final Anvandare granskar;

    Projektifyllnad(Bonor bonor, Anvandare skriver, Anvandare granskar) {
        this.bonor = bonor;
        this.skriver = skriver;
        this.granskar = granskar;
    }

    void fyll(Uppgift uppgift, Object formular, List<String> adressater) {
        if (formular instanceof Projektledarformular ledare) {
            ledare.setProjektledare("revisor");
        } else if (formular instanceof Projektplansformular plan) {
            planera(plan, adressater);
        } else if (formular instanceof Oberoendeformular oberoende) {
            oberoende.getHot().forEach(hot -> hot.setForekommer("nej"));
            oberoende.setHinder("nej");
        } else if (formular instanceof Genomforandeformular genomforande) {
            papper(uppgift.getFordjupadId());
            genomforande.getFragor().forEach(fraga -> fraga.setSvar("Nej, inte helt."));
        } else if (formular instanceof Fardigstallandeformular fardig) {
            assertThat(fardig.getAnmarkningar()).extracting(Anmarkningsdel::getText).contains("Antalet är 12, inte 13.");
            fardig.getAnmarkningar().forEach(a -> a.setRattat("ja"));
        } else if (formular instanceof Projektrapportformular rapport) {
            skriv(rapport, adressater);
        } else if (formular instanceof Sakgranskningsformular sak) {
            boolean forsta = uppgift.getNamnd().equals(adressater.get(0));
            sak.setUtanAnmarkning(forsta ? "nej" : "ja");
            if (forsta) {
                sak.nyAnmarkning();
                sak.getAnmarkningar().get(0).setText("Antalet är 12, inte 13.");
            }
        } else if (formular instanceof Projektkvalitetsformular kvalitet) {
            kvalitet.setUtfall("GODKAND");
        } else if (formular instanceof Projektbeslutsformular beslut) {
            beslut.setBeslutsdatum("2023-03-01");
            beslut.setParagraf("9");
            beslut.getAdressater().forEach(a -> a.setUtskick("FOR_SVAR"));
        } else if (formular instanceof Svarsformular svar) {
            svar.setBeslutsdatum("2023-03-01");
            svar.setParagraf("12");
            svar.getPunkter().forEach(punkt -> {
                punkt.setBeskrivning("Alla utbildas.");
                punkt.setAnsvarig("Förvaltningschefen");
                punkt.setKlartSenast("2024-01-31");
            });
        } else if (formular instanceof Svarsgranskningsformular granskning) {
            granskning.getPunkter().forEach(punkt -> punkt.setBedomning("TILLRACKLIGT"));
            granskning.setAccepterat("true");
        }
    }

    private static void planera(Projektplansformular plan, List<String> adressater) {
        plan.setSyfte("Se om rutinen fungerar.");
        plan.setAvgransning("Bara årets ärenden.");
        plan.setKriterier("Kommunallagen 6 kap. 6 §.");
        plan.nyFraga();
        plan.getFragor().get(0).setText("Fungerar rutinen?");
        plan.setNamnder(new ArrayList<>(adressater));
        plan.nyMedlem();
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setAnvandarnamn("revisor2");
        plan.nyMedlem();
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setNamn("Kim Konsult");
        plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).setForetag("Byrån AB");
    }

    private void papper(Long id) {
        ArbetspapperService tjanst = bonor.hamta(ArbetspapperService.class);
        Pappersformular papper = new Pappersformular();
        papper.setSlag("STICKPROV");
        papper.setRubrik("Följs rutinen?");
        papper.setGjort("Tio ärenden lästes.");
        papper.setUnderlag("Diariet.");
        papper.setIakttagelse("Tre saknade beslut.");
        papper.setSlutsats("Rutinen följs inte helt.");
        bonor.hamta(Inloggad.class).agera(skriver);
        Long papperId = tjanst.spara(id, papper);
        assertThatThrownBy(() -> tjanst.granska(id, papperId, true, "")).hasMessageContaining("projekt.fel.egetPapper");
        bonor.hamta(Inloggad.class).agera(granskar);
        tjanst.granska(id, papperId, true, "");
    }

    private static void skriv(Projektrapportformular rapport, List<String> adressater) {
        rapport.setSammanfattning("Rutinen fungerar inte helt.");
        var del = rapport.getFordjupade().get(0);
        del.setOmrade("verksamhet");
        del.setNiva("2");
        del.setIakttagelser("Det finns brister.");
        del.setNumrerad(true);
        del.getAdressater().clear();
        adressater.forEach(kortnamn -> {
            Adressatdel adressat = new Adressatdel();
            adressat.setNamnd(kortnamn);
            adressat.setRoll("ADRESSAT");
            del.getAdressater().add(adressat);
        });
        Rekommendationsdel rekommendation = new Rekommendationsdel();
        rekommendation.setText("Vidta åtgärder.");
        rekommendation.nyDel();
        rekommendation.getUnder().get(0).setText("Utbilda.");
        del.getRekommendationer().add(rekommendation);
    }
}
