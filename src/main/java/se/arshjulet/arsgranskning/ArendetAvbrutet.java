package se.arshjulet.arsgranskning;

/**
 * Ett ärende har avbrutits: det som det väntade på ska sluta väntas på, i samma transaktion. Processerna slutar av sig själva.
 *
 * @param motiv varför, så som det står i ärendet
 */
public record ArendetAvbrutet(Arendeid arende, String motiv) {
}
