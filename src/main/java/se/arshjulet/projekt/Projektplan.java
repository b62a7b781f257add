package se.arshjulet.projekt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * How a fördjupad granskning is done: what it shall find out, against what it judges, who does it and when each step is to be done.
 * It begins with the usual days after the start, and is written by the project leader.
 */
@Entity
public class Projektplan extends StoredEntity {

    @OneToOne(optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    @Lob
    private String syfte;

    @Lob
    private String avgransning;

    @Lob
    private String kriterier;

    @Lob
    private String metod;

    @ElementCollection
    @CollectionTable(name = "projektdag", joinColumns = @JoinColumn(name = "projektplan_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "steg")
    @Column(name = "datum")
    private Map<Projektsteg, LocalDate> dagar = new HashMap<>();

    @OneToMany(mappedBy = "projektplan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Revisionsfraga> fragor = new ArrayList<>();

    @OneToMany(mappedBy = "projektplan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Projektmedlem> medlemmar = new ArrayList<>();

    protected Projektplan() {
    }

    public Projektplan(FordjupadGranskning fordjupad, LocalDate start) {
        this.fordjupad = fordjupad;
        for (Projektsteg steg : Projektsteg.values()) {
            dagar.put(steg, steg.vanligen(start));
        }
    }

    public void beskriv(String nyttSyfte, String nyAvgransning, String nyaKriterier, String nyMetod) {
        syfte = nyttSyfte;
        avgransning = nyAvgransning;
        kriterier = nyaKriterier;
        metod = nyMetod;
    }

    public void bestam(Projektsteg steg, LocalDate dag) {
        dagar.put(steg, dag);
    }

    public LocalDate dag(Projektsteg steg) {
        return dagar.get(steg);
    }

    /** The questions, one by one: a question keeps its answer while it stands at the same place. */
    public void fraga(List<String> texter) {
        for (int i = 0; i < texter.size(); i++) {
            if (i == fragor.size()) {
                fragor.add(new Revisionsfraga(this, i + 1));
            }
            fragor.get(i).stall(texter.get(i));
        }
        fragor.subList(texter.size(), fragor.size()).clear();
    }

    public void taMed(Anvandare person) {
        medlem(person.getAnvandarnamn()).ifPresentOrElse(Projektmedlem::stannar, () -> medlemmar.add(new Projektmedlem(this, person, medlemmar.size() + 1)));
    }

    public void taMed(String namn, String foretag) {
        medlemmar.stream().filter(m -> m.arExtern(namn, foretag)).findFirst()
                .ifPresentOrElse(Projektmedlem::stannar, () -> medlemmar.add(new Projektmedlem(this, namn, foretag, medlemmar.size() + 1)));
    }

    /** @return those who were not in the team before */
    List<Projektmedlem> taMed(List<Anvandare> egna, List<Medlemsdel> externa) {
        int forut = medlemmar.size();
        egna.forEach(this::taMed);
        externa.forEach(e -> taMed(Tolk.text(e.getNamn()), Tolk.text(e.getForetag())));
        return List.copyOf(medlemmar.subList(forut, medlemmar.size()));
    }

    /** Whoever has left with a reason stays in the list of those who have. */
    public void taBort(List<Projektmedlem> borta) {
        medlemmar.removeIf(m -> m.isKvar() && borta.contains(m));
    }

    public Optional<Projektmedlem> medlem(String anvandarnamn) {
        return medlemmar.stream().filter(m -> m.ar(anvandarnamn)).findFirst();
    }

    /** Whether someone has been in the team, also when that is over. */
    boolean harHaft(String namn, String foretag) {
        return medlemmar.stream().anyMatch(m -> m.arExtern(namn, foretag));
    }

    /** Days that stand in the wrong order, each told at its place among those from {@code forsta} on. */
    List<Brist> bristerIDagarna(Projektsteg forsta) {
        List<Brist> brister = new ArrayList<>();
        Projektsteg[] alla = Projektsteg.values();
        for (int i = Math.max(1, forsta.ordinal()); i < alla.length; i++) {
            if (dag(alla[i]).isBefore(dag(alla[i - 1]))) {
                brister.add(Brist.i("dagar[" + (i - forsta.ordinal()) + "].datum", "projekt.fel.dagOrdning", dag(alla[i]).toString(), dag(alla[i - 1]).toString()));
            }
        }
        return brister;
    }

    /** What is missing before the work may begin. */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        saknas(brister, syfte == null, "syfte");
        saknas(brister, kriterier == null, "kriterier");
        saknas(brister, avgransning == null, "avgransning");
        saknas(brister, fragor.isEmpty(), "fragor");
        saknas(brister, fordjupad.getAdressater().isEmpty(), "namnder");
        brister.addAll(bristerIDagarna(Projektsteg.BEMANNING));
        return brister;
    }

    private static void saknas(List<Brist> brister, boolean saknas, String falt) {
        if (saknas) {
            brister.add(Brist.i(falt, "projekt.fel.saknas." + falt));
        }
    }

    public FordjupadGranskning getFordjupad() {
        return fordjupad;
    }

    public String getSyfte() {
        return syfte;
    }

    public String getAvgransning() {
        return avgransning;
    }

    public String getKriterier() {
        return kriterier;
    }

    public String getMetod() {
        return metod;
    }

    public Map<Projektsteg, LocalDate> getDagar() {
        return new EnumMap<>(dagar);
    }

    public List<Revisionsfraga> getFragor() {
        return List.copyOf(fragor);
    }

    /** Also those who have left. */
    public List<Projektmedlem> getMedlemmar() {
        return List.copyOf(medlemmar);
    }
}
