package se.arshjulet.uppgradering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Aldredatabas;
import se.arshjulet.testsupport.Fortsattning;
import se.arshjulet.testsupport.Server;

/** The oldest of the databases that are kept; the next one is started by {@code DriftIT}. */
class UppgraderingIT {

    @Test
    void en_databas_fran_den_forsta_versionen_startar_och_ett_pagaende_ar_gar_vidare() {
        Path data = Aldredatabas.V6.packadUpp(Path.of(System.getProperty("it.data", "target/it/nu"), "uppgradering-v6"));
        try (Server server = new Server(data, Map.of("arshjulet.databas.url", "jdbc:derby:" + data.resolve("databas"))).starta()) {
            Fortsattning.av(server);
        }
    }
}
