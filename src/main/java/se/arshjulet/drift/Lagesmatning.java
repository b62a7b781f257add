package se.arshjulet.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.platform.persistence.Utrymme;
import se.arshjulet.sakerhetskopia.Kopielage;

/** Finds out how things are. For those who watch over the installation; whoever asks has been let in before. */
@ApplicationScoped
public class Lagesmatning {

    @Inject
    DriftRepository drift;

    @Inject
    Kopielage kopior;

    @Inject
    Utrymme utrymme;

    @Inject
    Clock klocka;

    @Transactional
    public Lage nu() {
        LocalDateTime nu = LocalDateTime.now(klocka);
        long fragat = System.nanoTime();
        List<Fasuppgifter> uppgifter = drift.uppgifter(LocalDate.now(klocka));
        Duration databas = Duration.ofNanos(System.nanoTime() - fragat);
        return new Lage(uppgifter, drift.misslyckadeJobb(), drift.dodaBrev(), drift.vantandeBrev(), sedan(drift.aldstaBrev(), nu).orElse(Duration.ZERO),
                sedan(drift.aldstaOforseglade(), nu).orElse(Duration.ZERO), sedan(drift.aldstaOundertecknade(), nu).orElse(Duration.ZERO),
                kopior.isProgrammets(), sedan(kopior.senaste(), nu), utrymme.ledigt(), databas, Duration.between(Instant.now(), klocka.instant()));
    }

    private static Optional<Duration> sedan(Optional<LocalDateTime> da, LocalDateTime nu) {
        return da.map(tid -> Duration.between(tid, nu));
    }
}
