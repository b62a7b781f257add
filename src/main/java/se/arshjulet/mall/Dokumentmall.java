package se.arshjulet.mall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.LocalDateTime;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * The office's own Word template for the årsrapport as DOCX, in a certain edition. A new file becomes a new edition; the latest one counts,
 * unless it has been taken away. That it has been there, who uploaded it and who took it away stays.
 */
@Entity
public class Dokumentmall extends StoredEntity {

    private int utgava;
    private String filnamn;
    private String sha256;
    private int storlek;
    private LocalDateTime uppladdad;

    @Column(name = "uppladdad_av")
    private String uppladdadAv;

    private LocalDateTime borttagen;

    @Column(name = "borttagen_av")
    private String borttagenAv;

    @Lob
    private byte[] innehall;

    protected Dokumentmall() {
    }

    /** @param innehall tried by {@link Dokumentmallsprovning} */
    public Dokumentmall(int utgava, String filnamn, byte[] innehall, String av, LocalDateTime nar) {
        this.utgava = utgava;
        this.filnamn = filnamn;
        this.innehall = innehall.clone();
        storlek = innehall.length;
        sha256 = Fingeravtryck.av(innehall);
        uppladdadAv = av;
        uppladdad = nar;
    }

    /** The reports get the program's own look again. */
    public void taBort(String av, LocalDateTime nar) {
        if (borttagen == null) {
            borttagen = nar;
            borttagenAv = av;
            innehall = null;
        }
    }

    public String getSha256() {
        return sha256;
    }

    public int getUtgava() {
        return utgava;
    }

    public byte[] getInnehall() {
        return innehall == null ? null : innehall.clone();
    }
}
