package se.arshjulet.atgardsregister;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When the nämnd was told, when it said that it was done, and when it was settled. */
@Embeddable
public class Punktdagar {

    private LocalDate expedierad;
    private LocalDate genomford;
    private LocalDate avslutad;

    protected Punktdagar() {
    }

    Punktdagar(LocalDate expedierad, LocalDate genomford) {
        this.expedierad = expedierad;
        this.genomford = genomford;
    }

    void blevGenomford(LocalDate dag) {
        genomford = dag;
    }

    /** Somebody else sees that it is done; a day that the nämnd has said stands. */
    void varGenomford(LocalDate dag) {
        genomford = genomford == null ? dag : genomford;
    }

    void blevAvslutad(LocalDate dag) {
        avslutad = dag;
    }

    /** Days since the nämnd was told, until it was settled or today. */
    public long alder(LocalDate idag) {
        return ChronoUnit.DAYS.between(expedierad, avslutad == null ? idag : avslutad);
    }

    public LocalDate getExpedierad() {
        return expedierad;
    }

    /** Null until the nämnd says so, and again when it is sent back. */
    public LocalDate getGenomford() {
        return genomford;
    }

    public LocalDate getAvslutad() {
        return avslutad;
    }
}
