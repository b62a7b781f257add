package se.arshjulet.mall;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Kontorets mall i en viss utgåva: områden, skalor, delområden, kriterier, avsnitt och stående texter, som JSON.
 * En utgåva ändras aldrig; en ändring blir en ny utgåva, och de år som redan startat behåller sin.
 */
@Entity
@Table(name = "mall")
public class Mall extends StoredEntity {

    private String namn;
    private int utgava;

    @Lob
    private String innehall;

    @Transient
    private Mallinnehall last;

    protected Mall() {
    }

    public Mall(String namn, int utgava, String innehall) {
        this.namn = namn;
        this.utgava = utgava;
        this.innehall = innehall;
    }

    public String getNamn() {
        return namn;
    }

    public int getUtgava() {
        return utgava;
    }

    public String getInnehall() {
        return innehall;
    }

    /** What the edition says; read once for as long as the edition is held. */
    public Mallinnehall las() {
        if (last == null) {
            last = Mallinnehall.las(innehall);
        }
        return last;
    }
}
