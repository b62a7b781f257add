package se.arshjulet.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The door of a mail server that wants STARTTLS before anything else: what is said after that is handed to the server behind it. */
final class Starttlsport implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0);
    private final SSLContext tls;
    private final int bakom;

    Starttlsport(SSLContext tls, int bakom) throws IOException {
        this.tls = tls;
        this.bakom = bakom;
        borja("starttls", this::betjana);
    }

    private static void borja(String namn, Runnable arbete) {
        Thread trad = new Thread(arbete, namn);
        trad.setDaemon(true);
        trad.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void betjana() {
        while (!socket.isClosed()) {
            try (Socket klient = socket.accept(); Socket server = new Socket("localhost", bakom)) {
                hela(klient, server);
            } catch (IOException avbrutet) {
                // the next one may do better
            }
        }
    }

    private void hela(Socket klient, Socket server) throws IOException {
        rad(server.getInputStream());
        skriv(klient, "220 provet");
        BufferedReader in = new BufferedReader(new InputStreamReader(klient.getInputStream(), StandardCharsets.US_ASCII), 1);
        for (String sagt = in.readLine(); !"STARTTLS".equals(sagt); sagt = in.readLine()) {
            if (sagt == null) {
                return;
            }
            skriv(klient, sagt.startsWith("EHLO") ? "250-provet\r\n250 STARTTLS" : "530 5.7.0 Must issue a STARTTLS command first");
        }
        skriv(klient, "220 go ahead");
        SSLSocket sakrad = (SSLSocket) tls.getSocketFactory().createSocket(klient, null, klient.getPort(), false);
        sakrad.setUseClientMode(false);
        sakrad.startHandshake();
        borja("svar", () -> flytta(server, sakrad));
        flytta(sakrad, server);
    }

    private static void rad(InputStream in) throws IOException {
        for (int tecken = in.read(); tecken != '\n' && tecken >= 0; tecken = in.read()) {
            // to the end of the line
        }
    }

    private static void skriv(Socket till, String rad) throws IOException {
        till.getOutputStream().write((rad + "\r\n").getBytes(StandardCharsets.US_ASCII));
        till.getOutputStream().flush();
    }

    private static void flytta(Socket fran, Socket till) {
        byte[] bit = new byte[4096];
        try {
            InputStream in = fran.getInputStream();
            OutputStream ut = till.getOutputStream();
            for (int antal = in.read(bit); antal >= 0; antal = in.read(bit)) {
                ut.write(bit, 0, antal);
                ut.flush();
            }
        } catch (IOException stangt) {
            // one of them has hung up
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
