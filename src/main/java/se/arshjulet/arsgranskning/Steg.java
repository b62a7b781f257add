package se.arshjulet.arsgranskning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;

/**
 * The steps of the plan of the year, in order, each with the days that the plan gets when the year is laid out.
 * Steps that follow another (from the kvalitetssäkring on) have the opening day of the report: they open as soon as the one before is done.
 * The svar does so whatever its day in the plan, since the nämnd has been told that the report has come.
 * Two of them sometimes come when the day of the plan has already passed, without the year being late for it: a new yrkesrevisor tries the
 * own independence in September, a svar that has been completed is to be reviewed again. There whoever gets the step has a least time all the same.
 */
public enum Steg {

    OBEROENDE("oberoende", Fas.OBEROENDE, 0, "--01-02", 0, "--01-31", 7, 14),
    RISKPLAN("riskplan", Fas.RISKPLAN, 0, "--02-01", 0, "--04-30", 14),
    UPPFOLJNING_1("uppfoljning-1", Fas.UPPFOLJNING, 0, "--09-01", 0, "--10-31", 14),
    UPPFOLJNING_2("uppfoljning-2", Fas.UPPFOLJNING, 0, "--12-01", 1, "--02-15", 14),
    GRANSKNING_MARS("granskning-MARS", Fas.GRANSKNING, 0, "--04-01", 0, "--05-31", 14),
    GRANSKNING_MAJ("granskning-MAJ", Fas.GRANSKNING, 0, "--06-01", 0, "--08-31", 14),
    GRANSKNING_DELAR("granskning-DELAR", Fas.GRANSKNING, 0, "--09-01", 0, "--10-31", 14),
    GRANSKNING_OKT("granskning-OKT", Fas.GRANSKNING, 0, "--11-01", 1, "--01-31", 14),
    EKONOMI_MARS("ekonomi-MARS", Fas.EKONOMI, 0, "--04-01", 0, "--05-31", 14),
    EKONOMI_MAJ("ekonomi-MAJ", Fas.EKONOMI, 0, "--06-01", 0, "--08-31", 14),
    EKONOMI_DELAR("ekonomi-DELAR", Fas.EKONOMI, 0, "--09-01", 0, "--10-31", 14),
    EKONOMI_OKT("ekonomi-OKT", Fas.EKONOMI, 0, "--11-01", 1, "--01-31", 14),
    RAKENSKAPER_DELAR("rakenskaper-DELAR", Fas.RAKENSKAPER, 0, "--09-01", 0, "--10-31", 14),
    RAKENSKAPER_AR("rakenskaper-AR", Fas.RAKENSKAPER, 1, "--01-15", 1, "--03-05", 14),
    FORDJUPNING("fordjupning", Fas.FORDJUPNING, 0, "--02-01", 1, "--02-28", 14),
    RAPPORT("rapport", Fas.RAPPORT, 1, "--02-01", 1, "--03-10", 7),
    KVALITETSSAKRING("kvalitetssakring", Fas.KVALITETSSAKRING, 1, "--02-01", 1, "--03-24", 7),
    BESLUT("beslut", Fas.BESLUT, 1, "--02-01", 1, "--04-10", 7),
    EXPEDIERING("expediering", Fas.EXPEDIERING, 1, "--02-01", 1, "--04-17", 3),
    SVAR("svar", Fas.SVAR, 1, "--02-01", 1, "--06-30", 21),
    SVARSGRANSKNING("svarsgranskning", Fas.SVAR, 1, "--02-01", 1, "--08-31", 14, 14);

    private final String nyckel;
    private final Fas fas;
    private final int oppnarArEfter;
    private final MonthDay oppnar;
    private final int forfallerArEfter;
    private final MonthDay forfaller;
    private final int paminnDagar;
    private final int minstDagar;

    Steg(String nyckel, Fas fas, int oppnarArEfter, String oppnar, int forfallerArEfter, String forfaller, int paminnDagar) {
        this(nyckel, fas, oppnarArEfter, oppnar, forfallerArEfter, forfaller, paminnDagar, 0);
    }

    Steg(String nyckel, Fas fas, int oppnarArEfter, String oppnar, int forfallerArEfter, String forfaller, int paminnDagar, int minstDagar) {
        this.nyckel = nyckel;
        this.fas = fas;
        this.oppnarArEfter = oppnarArEfter;
        this.oppnar = MonthDay.parse(oppnar);
        this.forfallerArEfter = forfallerArEfter;
        this.forfaller = MonthDay.parse(forfaller);
        this.paminnDagar = paminnDagar;
        this.minstDagar = minstDagar;
    }

    /** What the step is called in the models: {@code granskning-MARS}. */
    public String nyckel() {
        return nyckel;
    }

    public Fas fas() {
        return fas;
    }

    public LocalDate oppnar(int ar) {
        return oppnar.atYear(ar + oppnarArEfter);
    }

    public LocalDate forfaller(int ar) {
        return forfaller.atYear(ar + forfallerArEfter);
    }

    public int paminnDagar() {
        return paminnDagar;
    }

    /** At least so many days has whoever gets the step, also past the day of the plan; 0 when the day of the plan counts however late the step comes. */
    public int minstDagar() {
        return minstDagar;
    }

    /** The period of a step that is done once per period, else null. */
    public Period period() {
        String efter = nyckel.substring(nyckel.indexOf('-') + 1);
        return Arrays.stream(Period.values()).filter(p -> p.name().equals(efter)).findFirst().orElse(null);
    }

    public static Steg av(String nyckel) {
        return Arrays.stream(values()).filter(s -> s.nyckel.equals(nyckel)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Okänt steg: " + nyckel));
    }
}
