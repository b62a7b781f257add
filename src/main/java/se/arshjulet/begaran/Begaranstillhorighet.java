package se.arshjulet.begaran;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.persistence.StoredEntity;

/** What a begäran belongs to, as it is stored: a nämnd's year, or a fördjupad granskning and one of its nämnder. */
@MappedSuperclass
public abstract class Begaranstillhorighet extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    /** Null in an årsgranskning, which has its own nämnd. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    protected Begaranstillhorighet() {
    }

    protected Begaranstillhorighet(Begaransarende arende) {
        arsgranskning = arende.arsgranskning();
        fordjupadId = arende.projekt() == null ? null : arende.projekt().id();
        namnd = arende.projekt() == null ? null : arende.namnd();
    }

    public Arendeid getArende() {
        return arsgranskning == null ? Arendeid.fordjupningens(fordjupadId) : Arendeid.arets(arsgranskning.getId());
    }

    /** Null in a fördjupad granskning. */
    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    /** Null in an årsgranskning. */
    public Long getFordjupadId() {
        return fordjupadId;
    }

    /** The one that the begäran is put to. */
    public Namnd getNamnd() {
        return arsgranskning == null ? namnd : arsgranskning.getNamnd();
    }
}
