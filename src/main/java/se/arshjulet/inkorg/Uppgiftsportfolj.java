package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Ansvar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Portfolj;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.web.Texter;

/** The open tasks of a person. An auditor's are moved to another auditor; a group's go back to the group, if there is anyone left in it. */
@ApplicationScoped
public class Uppgiftsportfolj implements Portfolj {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Formularregister formular;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    @Override
    public List<Ansvar> ansvar(Anvandare vem) {
        return Stream.concat(uppgifter.hos(vem.getId()).stream().map(Uppgiftsportfolj::ansvar), vem.getRoller().stream().flatMap(roll -> ensam(roll, vem))).toList();
    }

    private static Ansvar ansvar(Uppgift uppgift) {
        boolean revisorns = uppgift.getRoll() == Roll.YRKESREVISOR;
        return new Ansvar(revisorns ? Ansvar.Slag.UPPGIFT : Ansvar.Slag.GRUPPUPPGIFT, uppgift.getNamn() + ", " + uppgift.getArende(),
                uppgift.getRoll(), revisorns);
    }

    /** Tasks of the group that nobody could take if this person left it. */
    private Stream<Ansvar> ensam(Roll roll, Anvandare vem) {
        if (!vem.isAktiv() || roll == Roll.YRKESREVISOR || roll == Roll.ADMINISTRATOR || anvandare.medRoll(roll).stream().anyMatch(annan -> iSammaGrupp(roll, vem, annan))) {
            return Stream.empty();
        }
        long antal = uppgifter.antalFor(roll, vem);
        return antal == 0 ? Stream.empty()
                : Stream.of(new Ansvar(Ansvar.Slag.ENSAM, Texter.text("organisation.ansvar.antal", Texter.text("organisation.roll." + roll), antal), roll, true));
    }

    private static boolean iSammaGrupp(Roll roll, Anvandare vem, Anvandare annan) {
        return !vem.getId().equals(annan.getId()) && switch (roll) {
            case NAMND -> Objects.equals(vem.getNamnd(), annan.getNamnd());
            case REDOVISNINGSREVISOR -> Objects.equals(vem.getByra(), annan.getByra());
            default -> true;
        };
    }

    @Override
    public void overlat(Anvandare fran, Anvandare till) {
        uppgifter.hos(fran.getId()).stream().filter(uppgift -> uppgift.getRoll() == Roll.YRKESREVISOR).forEach(uppgift -> overlat(uppgift, till));
    }

    /** One that is about a person goes to that person, and stays with whom it is about: what becomes of it, the case that is handed over decides. */
    private void overlat(Uppgift uppgift, Anvandare till) {
        Anvandare tar = formular.till(uppgift).galler(uppgift).flatMap(anvandare::finn).orElse(till);
        if (!uppgift.harTagitsAv(tar.getAnvandarnamn())) {
            formular.till(uppgift).provaHandlaggare(uppgift, tar);
            motor.ta(uppgift.getMotornsId(), tar.getAnvandarnamn());
            logg.skrivI(uppgift.getArendeid(), "inkorg.overlaten", uppgift.getNamn() + " → " + tar.getNamn());
        }
    }

    @Override
    public void slapp(Anvandare vem, Set<Roll> roller) {
        uppgifter.hos(vem.getId()).stream().filter(uppgift -> uppgift.getRoll() != Roll.YRKESREVISOR && roller.contains(uppgift.getRoll())).forEach(uppgift -> {
            motor.slapp(uppgift.getMotornsId());
            logg.skrivI(uppgift.getArendeid(), "inkorg.slappt", uppgift.getNamn());
        });
    }
}
