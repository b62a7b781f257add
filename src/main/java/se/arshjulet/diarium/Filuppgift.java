package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where the bytes of a handling are, and what they are. */
@Embeddable
public class Filuppgift {

    private String kalla;

    @Column(name = "kalla_id")
    private Long kallaId;

    private String filnamn;
    private String medietyp;
    private Long storlek;
    private String sha256;

    protected Filuppgift() {
    }

    Filuppgift(Handlingsfil fil) {
        kalla = fil.kalla();
        kallaId = fil.kallaId();
        filnamn = fil.namn();
        medietyp = fil.medietyp();
        storlek = fil.storlek();
        sha256 = fil.sha256();
    }

    /** Code of the {@link Handlingskalla} that has the bytes, or {@link Handlingsfil#EGEN}. */
    public String getKalla() {
        return kalla;
    }

    public Long getKallaId() {
        return kallaId;
    }

    public String getFilnamn() {
        return filnamn;
    }

    public String getMedietyp() {
        return medietyp;
    }

    /** Bytes; null when it was dispatched before there was a diarium. */
    public Long getStorlek() {
        return storlek;
    }

    /** Null as above. */
    public String getSha256() {
        return sha256;
    }
}
