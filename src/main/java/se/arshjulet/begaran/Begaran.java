package se.arshjulet.begaran;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * The auditor asks the nämnd for documents or information (KL 12 kap. 9 §). It is sent with a last day, the nämnd answers for each item, and
 * the auditor accepts everything or asks for some items again with a new day; it ends as accepted, or as withdrawn with a motive.
 */
@Entity
@Table(name = "begaran")
public class Begaran extends Begaranstillhorighet {

    public enum Status { BEGARD, LAMNAD, GODTAGEN, ATERKALLAD }

    private String rubrik;
    private String varfor;

    @Column(name = "sista_dag")
    private LocalDate sistaDag;

    @Column(name = "ny_sista_dag")
    private LocalDate nySistaDag;

    @Enumerated(EnumType.STRING)
    private Status status = Status.BEGARD;

    private int omgang = 1;
    private LocalDateTime sand;

    @Column(name = "sand_av")
    private String sandAv;

    private LocalDateTime lamnad;
    private LocalDateTime avslutad;
    private String slutmotiv;
    private String processinstans;

    @OneToMany(mappedBy = "begaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Begarandepost> poster = new ArrayList<>();

    protected Begaran() {
    }

    public Begaran(Begaransarende arende, String rubrik, String varfor, List<String> saker, LocalDate sistaDag, LocalDateTime sand, String sandAv) {
        super(arende);
        arende.kravPagaende();
        kravFramtid(sistaDag, sand.toLocalDate());
        this.rubrik = rubrik;
        this.varfor = varfor;
        this.sistaDag = sistaDag;
        this.sand = sand;
        this.sandAv = sandAv;
        saker.forEach(vad -> poster.add(new Begarandepost(this, poster.size() + 1, vad)));
    }

    private static void kravFramtid(LocalDate dag, LocalDate idag) {
        if (!dag.isAfter(idag)) {
            throw new Regelbrott("sistaDag", "begaran.fel.dagen", dag);
        }
    }

    void drivsAv(String instans) {
        processinstans = instans;
    }

    /** @throws Regelbrott with everything that is missing */
    void lamna(LocalDateTime nu) {
        krav(Status.BEGARD);
        List<Brist> brister = bristerILeverans();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        lamnad = nu;
        status = Status.LAMNAD;
    }

    List<Brist> bristerILeverans() {
        return platser(Begarandepost::bristILeverans);
    }

    List<Brist> bristerIGranskning(LocalDate idag) {
        List<Brist> brister = platser(Begarandepost::bristIGranskning);
        if (begarsNagotIgen() && (nySistaDag == null || !nySistaDag.isAfter(idag))) {
            brister.add(nySistaDag == null ? Brist.i("sistaDag", "begaran.fel.dagSaknas") : Brist.i("sistaDag", "begaran.fel.dagen", nySistaDag));
        }
        return brister;
    }

    /** By when what is asked for again is to be handed in; counts when the review is ended. */
    void fornya(LocalDate dag) {
        nySistaDag = dag;
    }

    private List<Brist> platser(BiFunction<Begarandepost, String, Optional<Brist>> brist) {
        List<Begarandepost> oppna = getOppna();
        List<Brist> brister = new ArrayList<>();
        for (int i = 0; i < oppna.size(); i++) {
            brist.apply(oppna.get(i), "poster[" + i + "]").ifPresent(brister::add);
        }
        return brister;
    }

    boolean begarsNagotIgen() {
        return getOppna().stream().anyMatch(post -> post.getUtfall() == Utfall.BEGARS_IGEN);
    }

    /**
     * The auditor has had the say about each item.
     *
     * @return whether everything is accepted
     */
    boolean avgor(LocalDateTime nu) {
        krav(Status.LAMNAD);
        List<Brist> brister = bristerIGranskning(nu.toLocalDate());
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        boolean igen = begarsNagotIgen();
        getOppna().forEach(post -> post.avgor(omgang));
        if (igen) {
            sistaDag = nySistaDag;
            omgang++;
        } else {
            avslutad = nu;
        }
        nySistaDag = null;
        status = igen ? Status.BEGARD : Status.GODTAGEN;
        return !igen;
    }

    void aterkalla(String motiv, LocalDateTime nu) {
        if (!isPagaende()) {
            throw new Regelbrott("", "begaran.fel.avslutad", rubrik);
        }
        slutmotiv = motiv;
        avslutad = nu;
        status = Status.ATERKALLAD;
    }

    private void krav(Status ratt) {
        if (status != ratt) {
            throw new Regelbrott("", "begaran.fel.avslutad", rubrik);
        }
    }

    public boolean isPagaende() {
        return status == Status.BEGARD || status == Status.LAMNAD;
    }

    /** The nämnd has not handed it in in time. */
    public boolean isSen(LocalDate idag) {
        return status == Status.BEGARD && idag.isAfter(sistaDag);
    }

    /** The items that have not been accepted yet. */
    public List<Begarandepost> getOppna() {
        return poster.stream().filter(post -> !post.isGodtagen()).toList();
    }

    public String getRubrik() {
        return rubrik;
    }

    public String getVarfor() {
        return varfor;
    }

    public LocalDate getSistaDag() {
        return sistaDag;
    }

    LocalDate getNySistaDag() {
        return nySistaDag;
    }

    public Status getStatus() {
        return status;
    }

    /** How many times the nämnd has been asked. */
    public int getOmgang() {
        return omgang;
    }

    public LocalDateTime getSand() {
        return sand;
    }

    public String getSandAv() {
        return sandAv;
    }

    public LocalDateTime getLamnad() {
        return lamnad;
    }

    public LocalDateTime getAvslutad() {
        return avslutad;
    }

    public String getSlutmotiv() {
        return slutmotiv;
    }

    public String getProcessinstans() {
        return processinstans;
    }

    public List<Begarandepost> getPoster() {
        return List.copyOf(poster);
    }
}
