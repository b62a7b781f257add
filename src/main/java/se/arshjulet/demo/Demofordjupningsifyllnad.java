package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arshjulet.fordjupning.Adressatdel;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.Fordjupningsdel;
import se.arshjulet.fordjupning.Rekommendationsdel;
import se.arshjulet.projekt.Fardigstallandeformular;
import se.arshjulet.projekt.Fragedel;
import se.arshjulet.projekt.Genomforandeformular;
import se.arshjulet.projekt.Medlemsdel;
import se.arshjulet.projekt.Projektbeslutsformular;
import se.arshjulet.projekt.Projektkvalitetsformular;
import se.arshjulet.projekt.Projektledarformular;
import se.arshjulet.projekt.Projektplansformular;
import se.arshjulet.projekt.Projektrapportformular;
import se.arshjulet.projekt.Sakgranskningsformular;

/** What the demo's people write in the forms of a fördjupad granskning. */
@ApplicationScoped
public class Demofordjupningsifyllnad {

    @Inject
    Demoifyllnad ovrigt;

    @Inject
    Clock klocka;

    void fyll(Object formular, Demoprojekt projekt) {
        if (formular instanceof Projektledarformular ledare) {
            ledare.setProjektledare(projekt.ledare().anvandarnamn);
        } else if (formular instanceof Projektplansformular plan) {
            planera(plan, projekt);
        } else if (formular instanceof Genomforandeformular genomforande) {
            besvara(genomforande.getFragor(), projekt);
        } else if (formular instanceof Fardigstallandeformular fardig) {
            adressera(fardig.getFordjupade().get(0), projekt.namnder());
        } else if (formular instanceof Projektrapportformular rapport) {
            skriv(rapport, projekt);
        } else if (formular instanceof Sakgranskningsformular sakgranskning) {
            sakgranskning.setUtanAnmarkning("true");
        } else if (formular instanceof Projektkvalitetsformular kvalitet) {
            kvalitet.setUtfall("GODKAND");
        } else if (formular instanceof Projektbeslutsformular beslut) {
            beslut.setBeslutsdatum(LocalDate.now(klocka).toString());
            beslut.setParagraf("7");
        } else {
            ovrigt.fyll(formular);
        }
    }

    private static void planera(Projektplansformular plan, Demoprojekt projekt) {
        plan.setSyfte("Bedöma om arbetet bedrivs ändamålsenligt och med tillräcklig intern kontroll.");
        plan.setAvgransning("Granskningen gäller de två senaste åren.");
        plan.setKriterier("Kommunallagen 6 kap. 6 §, nämndens reglemente och regionens egna riktlinjer.");
        plan.setMetod("Samtal, genomgång av dokument och stickprov.");
        plan.nyFraga();
        plan.getFragor().get(0).setText(projekt.fraga());
        plan.setNamnder(List.of(projekt.namnder().get(0)));
        Medlemsdel medlem = new Medlemsdel();
        medlem.setAnvandarnamn(projekt.medarbetare().anvandarnamn);
        plan.getMedlemmar().add(medlem);
    }

    private static void besvara(List<Fragedel> fragor, Demoprojekt projekt) {
        fragor.forEach(fraga -> fraga.setSvar(projekt.svar()));
    }

    private static void skriv(Projektrapportformular rapport, Demoprojekt projekt) {
        rapport.setSammanfattning("Granskningen visar att det finns rutiner, men att de inte följs i hela verksamheten.");
        besvara(rapport.getFragor(), projekt);
        Fordjupningsdel del = rapport.getFordjupade().get(0);
        del.setNiva("2");
        del.setIakttagelser("Ansvaret är fördelat i skrift. Uppföljningen är inte regelbunden och avvikelser rapporteras inte till nämnden.");
        del.setNumrerad(true);
        projekt.rekommendationer().forEach(text -> {
            Rekommendationsdel rekommendation = new Rekommendationsdel();
            rekommendation.setText(text);
            del.getRekommendationer().add(rekommendation);
        });
    }

    private static void adressera(Fordjupningsdel del, List<String> namnder) {
        namnder.stream().filter(kortnamn -> del.getAdressater().stream().noneMatch(a -> a.getNamnd().equals(kortnamn))).forEach(kortnamn -> {
            Adressatdel adressat = new Adressatdel();
            adressat.setNamnd(kortnamn);
            adressat.setRoll(Adressatroll.ADRESSAT.name());
            del.getAdressater().add(adressat);
        });
    }
}
