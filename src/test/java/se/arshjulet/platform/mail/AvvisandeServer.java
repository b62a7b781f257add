package se.arshjulet.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: every recipient is refused, in the words it was given. */
final class AvvisandeServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0);
    private final String svar;

    AvvisandeServer(String svar) throws IOException {
        this.svar = svar;
        Thread trad = new Thread(this::betjana, "avvisande");
        trad.setDaemon(true);
        trad.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void betjana() {
        while (!socket.isClosed()) {
            try (Socket klient = socket.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(klient.getInputStream(), StandardCharsets.US_ASCII));
                    PrintWriter ut = new PrintWriter(klient.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                ut.print("220 provet\r\n");
                ut.flush();
                for (String rad = in.readLine(); rad != null; rad = in.readLine()) {
                    ut.print((rad.startsWith("RCPT") ? svar : rad.startsWith("QUIT") ? "221 hej" : "250 ok") + "\r\n");
                    ut.flush();
                }
            } catch (IOException stangt) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
