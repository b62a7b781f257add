package se.arshjulet.mall;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The office's template in one edition: areas, scales, delområden, criteria, sections and standing texts, as JSON.
 * A new edition is first a draft, which is written until it is settled. After that it never changes: a change becomes a new edition,
 * and the years that have been laid out already keep theirs.
 */
@Entity
@Table(name = "mall")
public class Mall extends StoredEntity {

    private String namn;
    private int utgava;
    private boolean utkast;

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

    /** A draft of an edition. */
    static Mall utkast(String namn, int utgava, Mallinnehall innehall) {
        Mall mall = new Mall(namn, utgava, null);
        mall.utkast = true;
        mall.skriv(innehall);
        return mall;
    }

    void skriv(Mallinnehall nytt) {
        kravUtkast();
        innehall = new String(StrictJson.write(nytt), StandardCharsets.UTF_8);
        last = nytt;
    }

    /** @throws Regelbrott with all that is not right */
    void faststall() {
        kravUtkast();
        Mallkontroll.kontrollera(las());
        utkast = false;
    }

    void kravUtkast() {
        if (!utkast) {
            throw new Regelbrott("", "mall.fel.faststalld", namn, utgava);
        }
    }

    /** For a draft: it cannot be used for a year. */
    public boolean isUtkast() {
        return utkast;
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
