package se.arshjulet.drift;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How things are at one moment.
 *
 * @param uppgifter    phase by phase
 * @param jobb         steps of the engine that it has given up
 * @param dodaBrev     letters that did not get there
 * @param vantandeBrev letters that wait
 * @param brevvantan   how long the oldest of those has waited
 * @param logg         how long the oldest row of the revisionslogg has waited to be sealed; zero when all is sealed
 * @param underskrift  how long the oldest sealed row of the revisionslogg has waited to be signed; zero when all is signed
 * @param kopieras     whether copies are made by the application
 * @param kopia        age of the latest copy; empty when there is none
 * @param ledigt       megabytes left on the disk
 * @param databas      how long the database took to answer, with the waiting for a connection
 * @param klocka       how far the application's clock is from the machine's
 */
record Lage(List<Fasuppgifter> uppgifter, long jobb, long dodaBrev, long vantandeBrev, Duration brevvantan, Duration logg, Duration underskrift,
        boolean kopieras, Optional<Duration> kopia, long ledigt, Duration databas, Duration klocka) {

    long ingens() {
        return uppgifter.stream().mapToLong(Fasuppgifter::ingens).sum();
    }
}
