package se.arshjulet.platform.tid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * The one clock of domain and engine. It ticks like the real one, shifted by what a small file says (an ISO-8601 duration):
 * the demo year starts in its own February, keeps its time over a restart, and a test moves a whole year in minutes.
 * Without a file it is the real clock in Swedish time.
 */
public final class Klocka extends Clock {

    public static final ZoneId SVENSK_TID = ZoneId.of("Europe/Stockholm");

    private final Path fil;
    private final Consumer<Duration> vidStallning;
    private FileTime last;
    private Duration forskjutning = Duration.ZERO;

    /**
     * @param fil          the file with the shift; null for the real clock
     * @param vidStallning told of every new shift, so that the engine's own clock follows
     */
    public Klocka(Path fil, Consumer<Duration> vidStallning) {
        this.fil = fil;
        this.vidStallning = vidStallning;
    }

    /** Sets the shift so that it is {@code start} now, unless the file already says otherwise. */
    public void borja(Instant start) {
        if (!Files.exists(fil)) {
            skriv(Duration.between(Instant.now(), start));
        }
    }

    private void skriv(Duration ny) {
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            Files.writeString(fil, ny.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return SVENSK_TID;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), forskjutning());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(forskjutning());
    }

    private synchronized Duration forskjutning() {
        if (fil != null) {
            las();
        }
        return forskjutning;
    }

    private void las() {
        try {
            FileTime andrad = Files.getLastModifiedTime(fil);
            if (!andrad.equals(last)) {
                forskjutning = Duration.parse(Files.readString(fil).strip());
                last = andrad;
                vidStallning.accept(forskjutning);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
