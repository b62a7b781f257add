package se.arshjulet.arsgranskning;

/**
 * Nothing more is gathered in a case: the year has ended, or the report of the fördjupade granskningen has been dispatched. What was asked for is
 * waited for no longer, in the same transaction.
 *
 * @param motiv why, as those are told who had been asked
 */
public record IngetMerBegars(Arendeid arende, String motiv) {
}
