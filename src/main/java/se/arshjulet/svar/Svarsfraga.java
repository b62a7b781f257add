package se.arshjulet.svar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.web.Texter;

/** What a nämnd is asked about, and in which report: the årsrapport of its year, or a fördjupad granskning that is addressed to it. */
@MappedSuperclass
public abstract class Svarsfraga extends StoredEntity {

    @OneToOne
    private Arsgranskning arsgranskning;

    @ManyToOne
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    @ManyToOne(optional = false)
    private Namnd namnd;

    @OneToMany(mappedBy = "svar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Svarspunkt> punkter = new ArrayList<>();

    protected Svarsfraga() {
    }

    protected Svarsfraga(Arsgranskning arsgranskning, FordjupadGranskning fordjupad, Namnd namnd) {
        this.arsgranskning = arsgranskning;
        this.fordjupad = fordjupad;
        this.namnd = namnd;
    }

    public Svarspunkt fraga(String kalla, String inledning, String rubrik) {
        Svarspunkt punkt = new Svarspunkt((Svar) this, punkter.size() + 1, kalla, inledning, rubrik);
        punkter.add(punkt);
        return punkt;
    }

    /** The year whose report is answered, or null when it is a fördjupad granskning. */
    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    /** Null when it is the report of a year. */
    public FordjupadGranskning getFordjupad() {
        return fordjupad;
    }

    public Namnd getNamnd() {
        return namnd;
    }

    /** The year that is answered for. */
    public int getAr() {
        return arsgranskning == null ? fordjupad.getAr() : arsgranskning.getAr();
    }

    /** What is answered, in words: the årsrapport of a year, or the report by number and title. */
    public String getGaller() {
        return arsgranskning == null ? Texter.text("svar.galler.fordjupad", fordjupad.getRapportnummer(), fordjupad.getTitel())
                : Texter.text("svar.galler.arsrapport", String.valueOf(arsgranskning.getAr()));
    }

    /** User name of whoever reviews the answer: the yrkesrevisor of the year, or who led the fördjupade granskningen. */
    String granskare() {
        return arsgranskning == null ? fordjupad.getCykel().getProjektledare() : arsgranskning.getYrkesrevisor().getAnvandarnamn();
    }

    public Arendeid getArende() {
        return arsgranskning == null ? Arendeid.fordjupningens(fordjupad.getId()) : Arendeid.arets(arsgranskning.getId());
    }

    public List<Svarspunkt> getPunkter() {
        return List.copyOf(punkter);
    }
}
