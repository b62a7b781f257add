package se.arshjulet.samstammighet;

import org.junit.jupiter.api.Test;

class ForbattringUtanKallaTest {

    @Test
    void ett_forbattringsomrade_kommer_nagonstans_ifran() {
        Varningskrav.det(new Provrapport().forbattring("Se över delegationsordningen", null, null).forbattring("Hanteringsmetod", "IK2", null)
                .forbattring("Utbilda delegater", null, "6-2023").prova(new ForbattringUtanKalla()))
                .containsExactly("Förbättringsområdet ”Se över delegationsordningen” kommer varken från ett delområde eller en fördjupad granskning.");
    }
}
