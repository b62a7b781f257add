package se.arshjulet.beslut;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fil.Filinnehall;

/** The missiv as a PDF, as it was dispatched. Never changed. */
@Entity
@Table(name = "missivfil")
public class Missivfil extends Filinnehall {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "missiv_id")
    private Missiv missiv;

    private String sha256;

    private LocalDateTime skapad;

    protected Missivfil() {
    }

    Missivfil(Missiv missiv, byte[] innehall, LocalDateTime skapad) {
        super(innehall);
        this.missiv = missiv;
        this.skapad = skapad;
        sha256 = Fingeravtryck.av(innehall);
    }

    public String getSha256() {
        return sha256;
    }

    public LocalDateTime getSkapad() {
        return skapad;
    }
}
