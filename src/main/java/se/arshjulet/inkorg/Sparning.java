package se.arshjulet.inkorg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/**
 * Who last worked in a task's form. The count tells a second window that it shows something old; the task's own version does not, since it also
 * moves when the task is raised or changes hands.
 */
@Embeddable
public class Sparning {

    @Column(name = "sparad_av")
    private String av;

    @Column(name = "sparad")
    private LocalDateTime nar;

    @Column(name = "sparningar")
    private int antal;

    protected Sparning() {
    }

    public void sparades(String vem, LocalDateTime tid) {
        antal++;
        av = vem;
        nar = tid;
    }

    /** Null until somebody has. */
    public String getAv() {
        return av;
    }

    public LocalDateTime getNar() {
        return nar;
    }

    /** How many times. */
    public int getAntal() {
        return antal;
    }
}
