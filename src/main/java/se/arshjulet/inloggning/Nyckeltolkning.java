package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.platform.fel.Tolk;

/** Understands what has been written about a new key, and says everything that is wrong at once. */
@ApplicationScoped
class Nyckeltolkning {

    static final int NAMN_LANGST = 100;

    /** How much of a part of the API. */
    enum Grad { LASA, SKRIVA }

    @Inject
    Clock klocka;

    String namn(Tolk tolk, String skrivet) {
        return Tolk.text(skrivet) == null ? tolk.fel("nyckelnamn", "inloggning.fel.nyckel.namnSaknas") : tolk.rad("nyckelnamn", skrivet, NAMN_LANGST);
    }

    /** From today to a year ahead. */
    LocalDate giltigTill(Tolk tolk, String skrivet) {
        if (Tolk.text(skrivet) == null) {
            return tolk.fel("giltigTill", "inloggning.fel.nyckel.dagSaknas");
        }
        LocalDate dag = tolk.datum("giltigTill", skrivet);
        LocalDate idag = LocalDate.now(klocka);
        LocalDate senast = idag.plusYears(1);
        return dag != null && (dag.isBefore(idag) || dag.isAfter(senast)) ? tolk.fel("giltigTill", "inloggning.fel.nyckel.dag", idag.toString(), senast.toString()) : dag;
    }

    Set<Apiratt> ratter(Tolk tolk, Nyckelformular formular) {
        Set<Apiratt> ratter = EnumSet.noneOf(Apiratt.class);
        lagg(ratter, tolk.val("uppgifter", formular.getUppgifter(), Grad.class), Apiratt.UPPGIFTER_LASA, Apiratt.UPPGIFTER_SKRIVA);
        lagg(ratter, tolk.val("arsgranskningar", formular.getArsgranskningar(), Grad.class), Apiratt.ARSGRANSKNINGAR_LASA, Apiratt.ARSGRANSKNINGAR_SKRIVA);
        lagg(ratter, tolk.val("sakerhetskopior", formular.getSakerhetskopior(), Grad.class), Apiratt.SAKERHETSKOPIOR_LASA, Apiratt.SAKERHETSKOPIOR_SKRIVA);
        return ratter.isEmpty() ? tolk.fel("uppgifter", "inloggning.fel.nyckel.rattSaknas") : ratter;
    }

    private static void lagg(Set<Apiratt> ratter, Grad grad, Apiratt lasa, Apiratt skriva) {
        if (grad != null) {
            ratter.add(lasa);
        }
        if (grad == Grad.SKRIVA) {
            ratter.add(skriva);
        }
    }
}
