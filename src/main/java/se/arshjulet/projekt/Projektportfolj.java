package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Ansvar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Portfolj;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;

/** Someone's places in the fördjupade granskningar that go on: as leader, and in teams. Whoever takes over tries the own independence. */
@ApplicationScoped
public class Projektportfolj implements Portfolj {

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektledning ledning;

    @Inject
    Handelselogg logg;

    @Inject
    Clock klocka;

    @Override
    public List<Ansvar> ansvar(Anvandare vem) {
        return Stream.concat(projekt.ledda(vem.getAnvandarnamn()).stream().filter(ledning::pagar).map(f -> ansvar(f, "projekt.portfolj.ledare")),
                projekt.planer(vem.getAnvandarnamn()).stream().map(Projektplan::getFordjupad).filter(f -> !leds(f, vem)).map(f -> ansvar(f, "projekt.portfolj.medlem"))).toList();
    }

    private static Ansvar ansvar(FordjupadGranskning fordjupad, String nyckel) {
        return new Ansvar(Ansvar.Slag.PROJEKT, Texter.text(nyckel, fordjupad.getTitel()), Roll.YRKESREVISOR, true);
    }

    @Override
    public void overlat(Anvandare fran, Anvandare till) {
        projekt.ledda(fran.getAnvandarnamn()).stream().filter(ledning::pagar).forEach(fordjupad -> {
            fordjupad.getCykel().overtasAv(till.getAnvandarnamn());
            logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.projektledare", fran.getNamn() + " → " + till.getNamn());
        });
        projekt.planer(fran.getAnvandarnamn()).forEach(plan -> byt(plan, fran, till));
    }

    private void byt(Projektplan plan, Anvandare fran, Anvandare till) {
        FordjupadGranskning fordjupad = plan.getFordjupad();
        if (plan.medlem(till.getAnvandarnamn()).filter(m -> !m.isKvar()).isPresent()) {
            throw new Regelbrott("till", "projekt.fel.harLamnat", till.getNamn(), fordjupad.getTitel());
        }
        Projektmedlem lamnar = plan.medlem(fran.getAnvandarnamn()).orElseThrow();
        lamnar.avfor(Texter.text("projekt.portfolj.motiv", till.getNamn()), LocalDate.now(klocka));
        ledning.taMed(plan, till);
        ledning.slutaProva(fordjupad, lamnar.getId()::equals);
        logg.skrivI(Arendeid.fordjupningens(fordjupad.getId()), "projekt.medlemBytt", fran.getNamn() + " → " + till.getNamn());
    }

    private static boolean leds(FordjupadGranskning fordjupad, Anvandare vem) {
        return vem.getAnvandarnamn().equals(fordjupad.getCykel().getProjektledare());
    }

    /** A place in a project is nobody else's until it has been handed over. */
    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
    }
}
