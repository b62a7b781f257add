package se.arshjulet.inloggning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UrReserven;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * A key that another system calls the API with, in the place of its owner and never with more right than the owner has. It is valid to the end
 * of a day, a year off at most, or until it is revoked. The key itself is shown once, and then there is only its fingerprint.
 */
@Entity
@UrReserven
public class Apinyckel extends StoredEntity {

    /** So that it is recognised where it should not be, such as in a code repository. */
    static final String PREFIX = "arshjulet_";
    /** Often enough to see whether it is used, without every call writing. */
    static final Duration ANVANDNING_ANTECKNAS = Duration.ofMinutes(5);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "anvandare_id")
    private Anvandare anvandare;

    private String namn;
    @UtanLogg
    private String avtryck;
    private LocalDateTime skapad;

    @Column(name = "skapad_av")
    private String skapadAv;

    @Column(name = "giltig_till")
    private LocalDate giltigTill;

    private LocalDateTime aterkallad;

    @UtanLogg
    @Column(name = "senast_anvand")
    private LocalDateTime senastAnvand;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "apinyckel_ratt", joinColumns = @JoinColumn(name = "apinyckel_id"))
    @Column(name = "ratt")
    @Enumerated(EnumType.STRING)
    private Set<Apiratt> ratter = EnumSet.noneOf(Apiratt.class);

    protected Apinyckel() {
    }

    /** @param avtryck fingerprint of the whole key */
    Apinyckel(Anvandare anvandare, String namn, Collection<Apiratt> ratter, LocalDate giltigTill, String avtryck) {
        this.anvandare = anvandare;
        this.namn = namn;
        this.ratter.addAll(ratter);
        this.giltigTill = giltigTill;
        this.avtryck = avtryck;
    }

    void skapades(String av, LocalDateTime nu) {
        skapadAv = av;
        skapad = nu;
    }

    /** Once is enough; the first time stands. */
    void aterkalla(LocalDateTime nu) {
        if (aterkallad == null) {
            aterkallad = nu;
        }
    }

    boolean galler(LocalDateTime nu) {
        return aterkallad == null && !nu.toLocalDate().isAfter(giltigTill) && anvandare.isAktiv();
    }

    void anvandes(LocalDateTime nu) {
        if (senastAnvand == null || senastAnvand.plus(ANVANDNING_ANTECKNAS).isBefore(nu)) {
            senastAnvand = nu;
        }
    }

    public Anvandare getAnvandare() {
        return anvandare;
    }

    public String getNamn() {
        return namn;
    }

    public LocalDate getGiltigTill() {
        return giltigTill;
    }

    public LocalDateTime getAterkallad() {
        return aterkallad;
    }

    public LocalDateTime getSenastAnvand() {
        return senastAnvand;
    }

    public LocalDateTime getSkapad() {
        return skapad;
    }

    public String getSkapadAv() {
        return skapadAv;
    }

    public Set<Apiratt> getRatter() {
        return Set.copyOf(ratter);
    }
}
