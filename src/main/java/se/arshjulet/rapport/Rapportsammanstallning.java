package se.arshjulet.rapport;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.mall.Mallinnehall;

/**
 * Gathers one nämnd's year into the underlag of its årsrapport, for the preview and for the report that is frozen.
 * It checks no access: the services that show or freeze the report do, before they ask.
 */
@ApplicationScoped
public class Rapportsammanstallning {

    private final RapportmaterialRepository material;
    private final Avsandare avsandare;

    protected Rapportsammanstallning() {
        this(null, null, null);
    }

    @Inject
    public Rapportsammanstallning(RapportmaterialRepository material,
            @ConfigProperty(name = "arshjulet.region") String region,
            @ConfigProperty(name = "arshjulet.kontor") String kontor) {
        this.material = material;
        avsandare = new Avsandare(region, kontor);
    }

    /** The report as it stands, marked as utkast. */
    @Transactional
    public Rapportunderlag utkast(Long arsgranskningId) {
        return sammanstall(arsgranskningId, null);
    }

    /** The report that is to be frozen, with the one who approved it. */
    @Transactional
    public Rapportunderlag faststalld(Long arsgranskningId, Faststallelse faststallelse) {
        return sammanstall(arsgranskningId, faststallelse);
    }

    /** Every picture that the year has something to show in, chosen for the report or not. */
    @Transactional
    public List<Bild> bilder(Long arsgranskningId) {
        return new Bildbyggare(material.hamta(arsgranskningId)).bilder();
    }

    /** The report as it would be with another template than the year's own, marked as utkast. */
    @Transactional
    public Mallprov prova(Long arsgranskningId, Mallinnehall mall) {
        Rapportmaterial provat = material.hamta(arsgranskningId).i(mall);
        return new Mallprov(new Underlagsbyggare(provat, avsandare, null).bygg(), Mallpassning.utanPlats(provat));
    }

    private Rapportunderlag sammanstall(Long arsgranskningId, Faststallelse faststallelse) {
        return new Underlagsbyggare(material.hamta(arsgranskningId), avsandare, faststallelse).bygg();
    }
}
