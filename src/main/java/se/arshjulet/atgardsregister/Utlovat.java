package se.arshjulet.atgardsregister;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.svar.Punktbedomning;

/** What the nämnd will do, who is responsible and when it is done; or why it will not. */
@Embeddable
public class Utlovat {

    /** Most characters of who is responsible. */
    static final int ANSVARIG_LANGST = 1000;

    @Lob
    private String atgard;

    private String ansvarig;

    @Column(name = "klart_senast")
    private LocalDate klartSenast;

    @Lob
    private String avslagsmotiv;

    private boolean besvarad;

    @Enumerated(EnumType.STRING)
    private Punktbedomning svarsbedomning;

    protected Utlovat() {
    }

    private Utlovat(String atgard, String ansvarig, LocalDate klartSenast, String avslagsmotiv) {
        this.atgard = atgard;
        this.ansvarig = ansvarig;
        this.klartSenast = klartSenast;
        this.avslagsmotiv = avslagsmotiv;
    }

    public static Utlovat atgard(String atgard, String ansvarig, LocalDate klartSenast) {
        return new Utlovat(atgard, ansvarig, klartSenast, null);
    }

    public static Utlovat avslag(String motiv) {
        return new Utlovat(null, null, null, motiv);
    }

    /** Said in a svar to a report. */
    Utlovat iSvar() {
        besvarad = true;
        return this;
    }

    Utlovat kopia() {
        Utlovat kopia = new Utlovat(atgard, ansvarig, klartSenast, avslagsmotiv);
        kopia.besvarad = besvarad;
        kopia.svarsbedomning = svarsbedomning;
        return kopia;
    }

    void bedom(Punktbedomning ny) {
        svarsbedomning = ny;
    }

    public boolean arAvslag() {
        return avslagsmotiv != null;
    }

    /** In one text; null when the nämnd has not said what it will do. */
    public String iOrd() {
        if (arAvslag()) {
            return Texter.text("atgardsregister.utlovat.avslag", avslagsmotiv);
        }
        if (atgard == null) {
            return null;
        }
        String vem = ansvarig == null ? "" : " " + Texter.text("atgardsregister.utlovat.ansvarig", ansvarig);
        return atgard + vem + (klartSenast == null ? "" : " " + Texter.text("atgardsregister.utlovat.klart", klartSenast.toString()));
    }

    public String getAtgard() {
        return atgard;
    }

    public String getAnsvarig() {
        return ansvarig;
    }

    public LocalDate getKlartSenast() {
        return klartSenast;
    }

    public String getAvslagsmotiv() {
        return avslagsmotiv;
    }

    /** By a svar to a report: only another svar says anything else. */
    public boolean isBesvarad() {
        return besvarad;
    }

    /** Null until the auditors have read the answer, and when it is no answer to a report. */
    public Punktbedomning getSvarsbedomning() {
        return svarsbedomning;
    }
}
