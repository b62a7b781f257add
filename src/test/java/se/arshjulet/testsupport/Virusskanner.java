package se.arshjulet.testsupport;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.installning.Installning;

/** A server that speaks clamd's INSTREAM, named in the settings until it is closed: it finds what has the word in it. */
public final class Virusskanner implements AutoCloseable {

    public static final String ONT = "skadligt";

    private final ServerSocket port;
    private final String ont;
    private final Thread trad = new Thread(this::betjana, "skanner");
    private volatile String annars = "stream: OK";

    public Virusskanner() throws IOException {
        this(ONT);
    }

    /** @param ont the word that it finds, among bytes read as Latin-1 */
    public Virusskanner(String ont) throws IOException {
        this.ont = ont;
        port = new ServerSocket(Ledigport.ny());
        trad.setDaemon(true);
        trad.start();
        System.setProperty(Installning.VIRUS_VARD.namn(), "localhost");
        System.setProperty(Installning.VIRUS_PORT.namn(), String.valueOf(port.getLocalPort()));
    }

    /** What it says of what it finds nothing in. */
    public void svara(String annat) {
        annars = annat;
    }

    /** It goes away; the settings still name it. What waits at a port that is closed may still take the next one that asks, so it is waited for. */
    public void tystna() throws IOException {
        port.close();
        try {
            trad.join();
        } catch (InterruptedException avbruten) {
            throw new IllegalStateException(avbruten);
        }
    }

    @Override
    public void close() throws IOException {
        tystna();
        System.clearProperty(Installning.VIRUS_VARD.namn());
        System.clearProperty(Installning.VIRUS_PORT.namn());
    }

    private void betjana() {
        while (!port.isClosed()) {
            try (Socket linje = port.accept()) {
                DataInputStream in = new DataInputStream(linje.getInputStream());
                String kommando = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                StringBuilder allt = new StringBuilder();
                for (int del = in.readInt(); del > 0; del = in.readInt()) {
                    allt.append(new String(in.readNBytes(del), StandardCharsets.ISO_8859_1));
                }
                String svar = !"zINSTREAM\0".equals(kommando) ? "UNKNOWN COMMAND" : allt.indexOf(ont) < 0 ? annars : "stream: Prov-1 FOUND";
                linje.getOutputStream().write((svar + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException stangd) {
                return;
            }
        }
    }
}
