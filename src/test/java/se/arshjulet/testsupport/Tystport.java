package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A way to a server that can be lost without anybody being told: connections stay, and nothing comes through any more. */
public final class Tystport implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final int bakom;
    private final Queue<Socket> oppna = new ConcurrentLinkedQueue<>();
    private volatile boolean tyst;

    public Tystport(int bakom) throws IOException {
        this.bakom = bakom;
        borja(this::betjana);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on. */
    public void tystna() {
        tyst = true;
    }

    private void betjana() {
        try {
            while (true) {
                Socket klient = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), bakom);
                oppna.addAll(List.of(klient, server));
                borja(() -> flytta(klient, server));
                borja(() -> flytta(server, klient));
            }
        } catch (IOException stangd) {
            // the test is over
        }
    }

    private void flytta(Socket fran, Socket till) {
        byte[] bit = new byte[4096];
        try (fran; InputStream in = fran.getInputStream(); OutputStream ut = till.getOutputStream()) {
            for (int antal = in.read(bit); antal >= 0; antal = in.read(bit)) {
                if (!tyst) {
                    ut.write(bit, 0, antal);
                    ut.flush();
                }
            }
        } catch (IOException stangt) {
            // one of them has hung up
        }
    }

    private static void borja(Runnable arbete) {
        Thread trad = new Thread(arbete, "tystport");
        trad.setDaemon(true);
        trad.start();
    }

    /** Also what somebody still waits in. */
    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket en : oppna) {
            en.close();
        }
    }
}
