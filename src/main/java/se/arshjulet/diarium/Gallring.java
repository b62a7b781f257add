package se.arshjulet.diarium;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** That a handling has been gallrat: when, by whom, under what rule. The row in the register stays. */
@Embeddable
public class Gallring {

    @Column(name = "gallrad")
    private LocalDateTime tid;

    @Column(name = "gallrad_av")
    private String av;

    @Column(name = "gallrad_regel")
    private String regel;

    protected Gallring() {
    }

    Gallring(LocalDateTime tid, String av, String regel) {
        this.tid = tid;
        this.av = av;
        this.regel = regel;
    }

    public LocalDateTime getTid() {
        return tid;
    }

    public String getAv() {
        return av;
    }

    public String getRegel() {
        return regel;
    }
}
