package se.arshjulet.projekt;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.persistence.StoredEntity;

/** What the elected auditors decide about the report of a fördjupad granskning: when, and what they say in the missiv. Per nämnd: {@link Adressat}. */
@Entity
public class Projektbeslut extends StoredEntity {

    @OneToOne(optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    @Lob
    private String missiv;

    @Column(name = "beslutat_av")
    private String beslutatAv;

    protected Projektbeslut() {
    }

    public Projektbeslut(FordjupadGranskning fordjupad) {
        this.fordjupad = fordjupad;
    }

    public void skriv(Beslut nytt, String nyttMissiv) {
        beslut = nytt;
        missiv = nyttMissiv;
    }

    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        LocalDate dag = getDatum();
        if (dag == null) {
            brister.add(Brist.i("beslutsdatum", "beslut.fel.beslutsdatum"));
        }
        if (missiv == null) {
            brister.add(Brist.i("missiv", "beslut.fel.text"));
        }
        List<Adressat> alla = fordjupad.getAdressater();
        for (int i = 0; i < alla.size(); i++) {
            Adressat adressat = alla.get(i);
            if (adressat.getUtskick() == null) {
                brister.add(Brist.i("adressater[" + i + "].utskick", "projekt.fel.utskick", adressat.getNamnd().getNamn()));
            } else if (adressat.arForSvar() && adressat.getSistaSvarsdag() == null) {
                brister.add(Brist.i("adressater[" + i + "].sistaSvarsdag", "projekt.fel.svarsdag", adressat.getNamnd().getNamn()));
            } else if (adressat.arForSvar() && dag != null && !adressat.getSistaSvarsdag().isAfter(dag)) {
                brister.add(Brist.i("adressater[" + i + "].sistaSvarsdag", "projekt.fel.svarsdagTidig", adressat.getNamnd().getNamn(), dag.toString()));
            }
        }
        return brister;
    }

    public void besluta(String av) {
        beslutatAv = av;
    }

    public LocalDate getDatum() {
        return beslut == null ? null : beslut.getDatum();
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getMissiv() {
        return missiv;
    }

    /** Name of the person who entered it; null until decided. */
    public String getBeslutatAv() {
        return beslutatAv;
    }
}
