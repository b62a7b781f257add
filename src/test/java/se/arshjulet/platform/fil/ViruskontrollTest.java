package se.arshjulet.platform.fil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.installning.Installning;

/** Against a server that speaks clamd's INSTREAM: it finds what has the word in it. */
class ViruskontrollTest {

    private static final String ONT = "skadligt";
    private static final Logger LOGG = Logger.getLogger(Viruskontroll.class.getName());

    private ServerSocket skanner;
    private String annars = "stream: OK";

    @BeforeEach
    void starta() throws IOException {
        LOGG.setLevel(Level.OFF);
        skanner = new ServerSocket(0);
        Thread trad = new Thread(this::betjana, "skanner");
        trad.setDaemon(true);
        trad.start();
        System.setProperty(Installning.VIRUS_VARD.namn(), "localhost");
        System.setProperty(Installning.VIRUS_PORT.namn(), String.valueOf(skanner.getLocalPort()));
    }

    @AfterEach
    void stanna() throws IOException {
        LOGG.setLevel(null);
        skanner.close();
        System.clearProperty(Installning.VIRUS_VARD.namn());
        System.clearProperty(Installning.VIRUS_PORT.namn());
    }

    @Test
    void en_fil_som_skannern_inte_hittar_nagot_i_tas_emot() {
        assertThat(Filkontroll.typ(fil("belopp;1\n"))).isEqualTo(Filtyp.CSV);
    }

    @Test
    void en_fil_med_skadlig_kod_tas_inte_emot_och_det_sags_vad_det_ar() {
        nekas(fil("belopp;" + ONT + "\n"), "platform.fil.fel.virus", "kostnader.csv", "Prov-1");
    }

    @Test
    void en_fil_som_skannern_inte_kan_prova_tas_inte_emot() {
        annars = "INSTREAM size limit exceeded. ERROR";
        nekas(fil("belopp;1\n"), "platform.fil.fel.ejProvad", "kostnader.csv");
    }

    @Test
    void utan_svar_fran_skannern_tas_ingen_fil_emot() throws IOException {
        skanner.close();
        nekas(fil("belopp;1\n"), "platform.fil.fel.ejProvad", "kostnader.csv");
    }

    @Test
    void utan_skanner_fragas_ingen() throws IOException {
        skanner.close();
        System.clearProperty(Installning.VIRUS_VARD.namn());
        assertThat(Filkontroll.typ(fil("belopp;" + ONT + "\n"))).isEqualTo(Filtyp.CSV);
    }

    private static void nekas(Fil fil, String nyckel, Object... varden) {
        assertThatThrownBy(() -> Filkontroll.typ(fil)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).singleElement()
                .satisfies(brist -> assertThat(brist).extracting(Brist::falt, Brist::nyckel, Brist::varden).containsExactly(Filkontroll.FALT, nyckel, Arrays.asList(varden))));
    }

    private static Fil fil(String text) {
        return new Fil("kostnader.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void betjana() {
        while (!skanner.isClosed()) {
            try (Socket linje = skanner.accept()) {
                DataInputStream in = new DataInputStream(linje.getInputStream());
                String kommando = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                StringBuilder allt = new StringBuilder();
                for (int del = in.readInt(); del > 0; del = in.readInt()) {
                    allt.append(new String(in.readNBytes(del), StandardCharsets.UTF_8));
                }
                String svar = !"zINSTREAM\0".equals(kommando) ? "UNKNOWN COMMAND" : allt.indexOf(ONT) < 0 ? annars : "stream: Prov-1 FOUND";
                linje.getOutputStream().write((svar + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException stangd) {
                return;
            }
        }
    }
}
