package se.arshjulet.versioner;

import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.web.Texter;

/** A version in a list, without its texts. */
public record Versionsrad(Long id, String dokument, String namn, Versionsslag slag, String forfattare, LocalDateTime sparad) {

    /** What it is a version of, as a reader tells it from others: with its period or round, when the task is done more than once in a year. */
    public String rubrik() {
        String[] delar = dokument.split(":"); // the task, its step, and the row it is about when there is one per row
        String steg = delar.length > 1 ? delar[1] : "";
        return steg.contains("-") ? Texter.text("versioner.rubrik.medSteg", namn, Texter.text("arsgranskning.steg." + Steg.av(steg))) : namn;
    }
}
