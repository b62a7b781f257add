package se.arshjulet.svar;

import java.util.List;

/** The files of an answer, as the nämnd keeps them. */
public record Protokollvy(Long svarId, String galler, boolean skrivbart, List<Protokoll> protokoll) {
}
