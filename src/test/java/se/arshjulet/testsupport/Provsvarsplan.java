package se.arshjulet.testsupport;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Stands for {@code svarsplan} in process tests: the days of the plan, until the last date for the svar is moved. */
public class Provsvarsplan {

    public static final Long SVAR_ID = 70L;

    private final Provplan plan;
    private final Provrevision revision;
    private int flyttad;

    Provsvarsplan(Provplan plan, Provrevision revision) {
        this.plan = plan;
        this.revision = revision;
    }

    /** The last date for the svar is so many days later than the plan's. */
    public void flytta(int dagar) {
        flyttad = dagar;
    }

    public Long svar(Long arsgranskning, Long fordjupad, Long namnd) {
        return SVAR_ID;
    }

    public Date oppnar(Long svar, String steg) {
        return plan.oppnar(svar, steg);
    }

    public Date paminner(Long svar, String steg) {
        return senare(plan.paminner(svar, steg));
    }

    public Date forfaller(Long svar, String steg) {
        return senare(plan.forfaller(svar, steg));
    }

    public Date forsenas(Long svar, String steg) {
        return senare(plan.forsenas(svar, steg));
    }

    public Date svaretForfaller(Long svar, String steg) {
        return "svar".equals(steg) ? forfaller(svar, steg) : senare(plan.omDagar(14));
    }

    public Date svaretPaminns(Long svar, String steg) {
        return "svar".equals(steg) ? paminner(svar, steg) : senare(plan.omDagar(7));
    }

    public Date svaretForsenas(Long svar, String steg) {
        return "svar".equals(steg) ? forsenas(svar, steg) : senare(plan.omDagar(15));
    }

    public String granskare(Long svar) {
        return revision.yrkesrevisor(svar);
    }

    private Date senare(Date dag) {
        LocalDate ny = dag.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().plusDays(flyttad);
        return Provplan.midnatt(ny);
    }
}
