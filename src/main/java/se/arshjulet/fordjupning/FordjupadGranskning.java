package se.arshjulet.fordjupning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.revisionsplan.Granskningsslag;

/**
 * A fördjupad granskning, known by number and year such as 6-2023. It is recorded when the project team has published it:
 * verdict on the delområde scale, iakttagelser, rekommendationer and who they are addressed to. Every nämnd it has to do
 * with finds it in its own årsrapport; those addressed answer for the rekommendationer.
 */
@Entity
@Table(name = "fordjupad_granskning")
public class FordjupadGranskning extends StoredEntity {

    /** Null until it has been given: a report with a cycle of its own gets it when its quality is assured. */
    private Integer nummer;

    private int ar;

    private String titel;

    private String omrade;

    private Integer niva;

    @Lob
    private String iakttagelser;

    private boolean numrerad;

    @Embedded
    private Cykel cykel = new Cykel();

    @OneToMany(mappedBy = "fordjupad", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Rekommendation> rekommendationer = new ArrayList<>();

    @OneToMany(mappedBy = "fordjupad", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Adressat> adressater = new ArrayList<>();

    protected FordjupadGranskning() {
    }

    public FordjupadGranskning(int nummer, int ar) {
        this.nummer = nummer;
        this.ar = ar;
    }

    /** Chosen in the year's revisionsplan: its own cycle begins, and it gets its number when its quality is assured. */
    public static FordjupadGranskning vald(Granskningsslag slag, int ar, String titel, String omrade, LocalDateTime nar) {
        FordjupadGranskning ny = new FordjupadGranskning();
        ny.ar = ar;
        ny.titel = titel;
        ny.omrade = omrade;
        ny.cykel.borja(slag, nar);
        return ny;
    }

    public void numrera(int nytt) {
        nummer = nytt;
    }

    /** Leaves the house, to all its addressees at once. */
    public void expediera(String dnr, LocalDate dag) {
        cykel.expediera(dnr, dag);
        adressater.forEach(a -> a.expedieras(dag));
    }

    public void redovisa(String nyTitel, String nyttOmrade, Integer nyNiva, String nyaIakttagelser, boolean arNumrerad) {
        titel = nyTitel;
        omrade = nyttOmrade;
        niva = nyNiva;
        iakttagelser = nyaIakttagelser;
        numrerad = arNumrerad;
    }

    /** A nämnd has one role in a report; a new one replaces the old. */
    public void adressera(Namnd namnd, Adressatroll roll) {
        adressat(namnd).ifPresentOrElse(a -> a.byt(roll), () -> adressater.add(new Adressat(this, namnd, roll, adressater.size() + 1)));
    }

    /** The nämnder in the order they are named; those not mentioned come after. */
    public void ordnaAdressater(List<Namnd> ordning) {
        adressater.sort(Comparator.comparingInt(a -> plats(a, ordning)));
        for (int i = 0; i < adressater.size(); i++) {
            adressater.get(i).flyttaTill(i + 1);
        }
    }

    private static int plats(Adressat adressat, List<Namnd> ordning) {
        return IntStream.range(0, ordning.size()).filter(i -> adressat.ar(ordning.get(i))).findFirst().orElse(ordning.size());
    }

    public void avadressera(Namnd namnd) {
        adressater.removeIf(a -> a.ar(namnd));
    }

    public Optional<Adressat> adressat(Namnd namnd) {
        return adressater.stream().filter(a -> a.ar(namnd)).findFirst();
    }

    public boolean arAdresseradTill(Namnd namnd) {
        return adressat(namnd).filter(a -> a.getRoll() == Adressatroll.ADRESSAT).isPresent();
    }

    public Rekommendation rekommendera(String markering, String text) {
        return laggTill(null, markering, text);
    }

    public void tomRekommendationer() {
        rekommendationer.clear();
    }

    Rekommendation laggTill(Rekommendation overordnad, String angiven, String text) {
        String markering = markering(overordnad, angiven == null ? "" : angiven.strip());
        if (!markering.isEmpty() && rekommendationer.stream().anyMatch(r -> r.getMarkering().equals(markering))) {
            throw new Regelbrott("markering", "fordjupning.fel.markeringdubbel", markering);
        }
        Rekommendation ny = new Rekommendation(this, overordnad, markering, text, rekommendationer.size() + 1);
        rekommendationer.add(ny);
        return ny;
    }

    private String markering(Rekommendation overordnad, String angiven) {
        if (!numrerad) {
            return "";
        }
        int plats = under(overordnad).size();
        if (overordnad == null) {
            return angiven.isEmpty() ? String.valueOf(plats + 1) : angiven;
        }
        String markering = angiven.isEmpty() ? overordnad.getMarkering() + (char) ('a' + plats) : angiven;
        if (!markering.startsWith(overordnad.getMarkering()) || markering.equals(overordnad.getMarkering())) {
            throw new Regelbrott("markering", "fordjupning.fel.markeringunder", markering, overordnad.getMarkering());
        }
        return markering;
    }

    /** Those directly below one, or the top ones for null, in order. */
    List<Rekommendation> under(Rekommendation overordnad) {
        return rekommendationer.stream().filter(r -> r.getOverordnad() == overordnad).toList();
    }

    /** What a nämnd must answer: those without parts, and the parts of the others; a divided one stands only as heading. */
    public List<Rekommendation> attBesvaraAv(Namnd namnd) {
        return getRekommendationer().stream()
                .flatMap(r -> r.getUnder().stream().anyMatch(FordjupadGranskning::harText) ? r.getUnder().stream() : Stream.of(r))
                .filter(r -> harText(r) && r.gallerFor(namnd)).toList();
    }

    /** The rekommendationer as one text, to see whether two reports say the same. */
    String somText() {
        return rekommendationer.stream().map(r -> String.join("|", r.getMarkering(), String.valueOf(r.getText()),
                r.getOverordnad() == null ? "" : String.valueOf(rekommendationer.indexOf(r.getOverordnad())),
                r.getAdressater().stream().map(Namnd::getKortnamn).sorted().collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n"));
    }

    /** @param harSkala whether the office rates in steps */
    public List<Brist> brister(boolean harSkala) {
        List<Brist> brister = new ArrayList<>();
        saknas(brister, titel == null, "titel");
        saknas(brister, omrade == null, "omrade");
        saknas(brister, harSkala && niva == null, "niva");
        saknas(brister, iakttagelser == null, "iakttagelser");
        saknas(brister, adressater.stream().noneMatch(a -> a.getRoll() == Adressatroll.ADRESSAT), "adressater");
        return brister;
    }

    private void saknas(List<Brist> brister, boolean saknas, String falt) {
        if (saknas) {
            brister.add(Brist.i(falt, "fordjupning.fel.saknas." + falt, nummer == null && titel != null ? titel : getRapportnummer()));
        }
    }

    private static boolean harText(Rekommendation rekommendation) {
        return rekommendation.getText() != null && !rekommendation.getText().isBlank();
    }

    public String getRapportnummer() {
        return (nummer == null ? "–" : nummer) + "-" + ar;
    }

    /** The top rekommendationer; each knows those below it. */
    public List<Rekommendation> getRekommendationer() {
        return under(null);
    }

    public List<Adressat> getAdressater() {
        return List.copyOf(adressater);
    }

    /** Whether it has a cycle of its own; else it was only recorded by hand. */
    public boolean harEgenCykel() {
        return cykel.pagarEllerHarGatt();
    }

    public Cykel getCykel() {
        return cykel;
    }

    /** Null until it has been given. */
    public Integer getNummer() {
        return nummer;
    }

    public int getAr() {
        return ar;
    }

    public String getTitel() {
        return titel;
    }

    public String getOmrade() {
        return omrade;
    }

    public Integer getNiva() {
        return niva;
    }

    public String getIakttagelser() {
        return iakttagelser;
    }

    public boolean isNumrerad() {
        return numrerad;
    }
}
