package se.arshjulet.avisering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/** One thing that one user is to be told, once. It waits until it stands in a letter, or the user does not want it. */
@Entity
@UtanLogg
public class Avisering extends StoredEntity {

    private static final int LANGSTA_RUBRIK = 300;
    private static final int LANGSTA_TEXT = 2000;

    private String nyckel;

    @Column(name = "anvandare_id")
    private Long anvandareId;

    @Enumerated(EnumType.STRING)
    private Slag slag;

    private String rubrik;
    private String text;
    private String sida;
    private LocalDateTime skapad;
    private LocalDateTime vantar;

    protected Avisering() {
    }

    Avisering(String nyckel, Long anvandareId, Besked besked, LocalDateTime skapad) {
        this.nyckel = nyckel;
        this.anvandareId = anvandareId;
        this.slag = besked.slag();
        this.rubrik = kort(besked.rubrik(), LANGSTA_RUBRIK);
        this.text = kort(besked.text(), LANGSTA_TEXT);
        this.sida = besked.sida();
        this.skapad = skapad;
        this.vantar = skapad;
    }

    private static String kort(String text, int langst) {
        return text.length() <= langst ? text : text.substring(0, langst - 1) + "…";
    }

    /** Nothing more is to be done about it. */
    void arSagd() {
        vantar = null;
    }

    String getNyckel() {
        return nyckel;
    }

    Long getAnvandareId() {
        return anvandareId;
    }

    Slag getSlag() {
        return slag;
    }

    String getRubrik() {
        return rubrik;
    }

    String getText() {
        return text;
    }

    String getSida() {
        return sida;
    }

    LocalDateTime getVantar() {
        return vantar;
    }
}
