package se.arshjulet.inloggning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UrReserven;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * A user's app for one-time codes. It counts when it has been confirmed with a first code; the same code cannot be used again. Whoever
 * loses the app comes in with a reserve code, which is spent then.
 */
@Entity
@UrReserven
public class Kodapp extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "anvandare_id")
    private Anvandare anvandare;

    @UtanLogg
    private String hemlighet;
    private LocalDateTime skapad;
    private LocalDateTime bekraftad;

    @UtanLogg
    @Column(name = "senaste_steg")
    private long senasteSteg;

    @UtanLogg
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "kodapp_reserv", joinColumns = @JoinColumn(name = "kodapp_id"))
    @Column(name = "avtryck")
    private Set<String> reservkoder = new HashSet<>();

    protected Kodapp() {
    }

    /** @param hemlighet encrypted */
    Kodapp(Anvandare anvandare, String hemlighet, LocalDateTime nu) {
        this.anvandare = anvandare;
        this.hemlighet = hemlighet;
        this.skapad = nu;
    }

    void bekrafta(long steg, Collection<String> avtryck, LocalDateTime nu) {
        senasteSteg = steg;
        bekraftad = nu;
        reservkoder.clear();
        reservkoder.addAll(avtryck);
    }

    /** @return whether the code of this step has not been used yet, and is not older than one that has */
    boolean anvand(long steg) {
        boolean ny = steg > senasteSteg;
        senasteSteg = Math.max(steg, senasteSteg);
        return ny;
    }

    /** @return whether it was a reserve code; now it is spent */
    boolean anvandReservkod(String avtryck) {
        return reservkoder.remove(avtryck);
    }

    String getHemlighet() {
        return hemlighet;
    }

    boolean galler() {
        return bekraftad != null;
    }

    public LocalDateTime getBekraftad() {
        return bekraftad;
    }

    public int getReservkoderKvar() {
        return reservkoder.size();
    }
}
