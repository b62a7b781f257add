package se.arshjulet.oberoende;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import se.arshjulet.platform.persistence.StoredEntity;

/** One of the five threats in a trial: not judged yet, not present, or present and met by a countermeasure. */
@Entity
@Table(name = "hotbedomning")
public class Hotbedomning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "oberoendeprovning_id")
    private Oberoendeprovning oberoendeprovning;

    @Enumerated(EnumType.STRING)
    private Hot hot;

    private Boolean forekommer;
    private String motatgard;

    protected Hotbedomning() {
    }

    Hotbedomning(Oberoendeprovning oberoendeprovning, Hot hot) {
        this.oberoendeprovning = oberoendeprovning;
        this.hot = hot;
    }

    void bedom(Boolean forekommer, String motatgard) {
        this.forekommer = forekommer;
        this.motatgard = motatgard;
    }

    boolean ar(Boolean annan, String annanMotatgard) {
        return Objects.equals(forekommer, annan) && Objects.equals(motatgard, annanMotatgard);
    }

    public boolean arBedomt() {
        return forekommer != null;
    }

    public boolean arMott() {
        return !Boolean.TRUE.equals(forekommer) || motatgard != null;
    }

    public Hot getHot() {
        return hot;
    }

    public Boolean getForekommer() {
        return forekommer;
    }

    public String getMotatgard() {
        return motatgard;
    }
}
