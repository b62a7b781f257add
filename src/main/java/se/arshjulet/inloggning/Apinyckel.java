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
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * En nyckel som ett annat system anropar API:et med, i sin ägares ställe och aldrig med mer rätt än ägaren har. Gäller till och med en
 * dag, högst ett år bort, eller tills den återkallas. Nyckeln själv visas en gång och finns sedan bara som fingeravtryck.
 */
@Entity
public class Apinyckel extends StoredEntity {

    /** Så att den känns igen där den inte ska vara, till exempel i ett kodförråd. */
    static final String PREFIX = "arshjulet_";
    /** Ofta nog att se om den används, utan att varje anrop skriver. */
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

    /** @param avtryck fingeravtrycket av hela nyckeln */
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

    /** En gång räcker; den första tiden står kvar. */
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
