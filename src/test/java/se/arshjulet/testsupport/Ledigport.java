package se.arshjulet.testsupport;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for who opens it later, or whom nobody is to answer: none of those that the system gives to whoever asks for any (from 32768 on),
 * and none that another test has got, in this JVM or beside it. It is kept until the JVM ends.
 */
public final class Ledigport {

    private static final int LAGST = 20_000;
    private static final int HOGST = 32_000;
    private static final int FORSOK = 1_000;
    /** Where nothing of ours answers: what has the same number there tells the others that the port is taken. */
    private static final List<DatagramSocket> MARKEN = new ArrayList<>();

    private Ledigport() {
    }

    public static synchronized int ny() {
        for (int i = 0; i < FORSOK; i++) {
            int port = ThreadLocalRandom.current().nextInt(LAGST, HOGST);
            try (ServerSocket prov = new ServerSocket(port)) {
                MARKEN.add(new DatagramSocket(prov.getLocalPort()));
                return port;
            } catch (IOException upptagen) {
                // another one, then
            }
        }
        throw new IllegalStateException("No port between " + LAGST + " and " + HOGST + " is free");
    }
}
