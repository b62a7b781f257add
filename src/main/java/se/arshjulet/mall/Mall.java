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
 * Kontorets mall i en viss utgåva: områden, skalor, delområden, kriterier, avsnitt och stående texter, som JSON.
 * En ny utgåva är först ett utkast, som skrivs tills den fastställs. Därefter ändras den aldrig: en ändring blir en ny utgåva,
 * och de år som redan lagts upp behåller sin.
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

    /** Ett utkast till en utgåva. */
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

    /** @throws Regelbrott med allt som inte stämmer */
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

    /** För ett utkast: det kan inte användas för ett år. */
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
