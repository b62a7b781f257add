package se.arshjulet.versioner;

import java.time.LocalDateTime;

/** A version in a list, without its texts. */
public record Versionsrad(Long id, String dokument, String namn, Versionsslag slag, String forfattare, LocalDateTime sparad) { }
