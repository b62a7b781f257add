package se.arshjulet.arsgranskning;

/**
 * A case has been cancelled: what it waited for is to be waited for no longer, in the same transaction. The processes end by themselves.
 *
 * @param motiv why, as it stands in the case
 */
public record ArendetAvbrutet(Arendeid arende, String motiv) {
}
