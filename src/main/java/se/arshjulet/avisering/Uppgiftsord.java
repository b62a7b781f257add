package se.arshjulet.avisering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.web.Texter;

/** What is said of a task, and when: the sentences hold its name, its nämnd and its day, never anything of its content. */
final class Uppgiftsord {

    /** So many days before a task is due its people are reminded. */
    static final List<Integer> DAGAR_FORE = List.of(1, 7, 30);

    private Uppgiftsord() {
    }

    /** @param slag of its sentences: {@code avisering.uppgift.…} */
    static Besked ny(Uppgift uppgift, String slag) {
        String klar = uppgift.getForfaller() == null ? "" : " " + Texter.text("avisering.klarSenast", uppgift.getForfaller().toString());
        String ledig = uppgift.arLedig() ? " " + Texter.text(uppgift.getRoll() == Roll.YRKESREVISOR ? "avisering.ledig.revisors" : "avisering.ledig") : "";
        return besked("ny|" + uppgift.getTillkomst().getAvisera(), Slag.UPPGIFT, uppgift, "avisering.uppgift." + slag, klar + ledig);
    }

    /** @param dagar before it is due: for the same number of days it is said once */
    static Besked paminnelse(Uppgift uppgift, int dagar) {
        return besked("paminnelse|" + uppgift.getForfaller() + "|" + dagar, Slag.PAMINNELSE, uppgift, "avisering.paminnelse", "");
    }

    static Besked forsenad(Uppgift uppgift) {
        return besked("forsenad|" + uppgift.getForfaller(), Slag.FORSENAD, uppgift, "avisering.forsenad", "");
    }

    /** @param sida which those whom it is raised to may open */
    static Besked lyft(Uppgift uppgift, String sida) {
        return besked("lyft|" + uppgift.getForfaller(), Slag.FORSENAD, uppgift, "avisering.lyft", "", sida);
    }

    private static Besked besked(String omVad, Slag slag, Uppgift uppgift, String nyckel, String mer) {
        return besked(omVad, slag, uppgift, nyckel, mer, uppgift.getSida());
    }

    private static Besked besked(String omVad, Slag slag, Uppgift uppgift, String nyckel, String mer, String sida) {
        String vad = uppgift.getArende();
        String forfaller = uppgift.getForfaller() == null ? "" : uppgift.getForfaller().toString();
        return new Besked(omVad + "|" + uppgift.getMotornsId(), slag, Texter.text(nyckel + ".amne", uppgift.getNamn(), vad, forfaller),
                Texter.text(nyckel, uppgift.getNamn(), vad, forfaller) + mer, sida);
    }

    /**
     * What is to be said of a task this morning: the reminder whose day has come, if the task lay there before that day, or that it is overdue.
     * A day that was missed, since nothing ran, is made good for.
     */
    static Optional<Besked> iDag(Uppgift uppgift, LocalDate idag) {
        long kvar = ChronoUnit.DAYS.between(idag, uppgift.getForfaller());
        return kvar < 0 ? Optional.of(forsenad(uppgift)) : DAGAR_FORE.stream().filter(dagar -> dagar >= kvar).findFirst()
                .filter(dagar -> uppgift.getTillkomst().getSkapad().toLocalDate().isBefore(uppgift.getForfaller().minusDays(dagar)))
                .map(dagar -> paminnelse(uppgift, dagar));
    }

    /** What the plan of the year says is to be reminded of: nothing of a task that is overdue, or that its people have just been told of. */
    static Optional<Besked> enligtPlan(Uppgift uppgift, LocalDate idag) {
        if (uppgift.getForfaller() == null || uppgift.getForfaller().isBefore(idag) || !uppgift.getTillkomst().getSkapad().toLocalDate().isBefore(idag)) {
            return Optional.empty();
        }
        return Optional.of(paminnelse(uppgift, (int) ChronoUnit.DAYS.between(idag, uppgift.getForfaller())));
    }
}
