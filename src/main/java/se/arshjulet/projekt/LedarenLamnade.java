package se.arshjulet.projekt;

import se.arshjulet.fordjupning.FordjupadGranskning;

/** A project has nobody who leads it, and no task of its model is there to appoint somebody in. */
public record LedarenLamnade(FordjupadGranskning fordjupad, Projektmedlem ledde) {
}
