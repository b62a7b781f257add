package se.arshjulet;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts the runnable jar: the server it carries, as one node that talks to no other and calls nobody.
 * Arguments are handed on, so that {@code --port 9090} works; settings come from the environment.
 */
public final class Arshjulet {

    private static final String SERVER = "fish.payara.micro.boot.PayaraMicroLauncher";
    private static final List<String> ALLTID = List.of("--noHazelcast", "--disablephonehome", "--nohostaware");

    private Arshjulet() {
    }

    public static void main(String... argument) throws ReflectiveOperationException {
        List<String> alla = new ArrayList<>(ALLTID);
        alla.addAll(List.of(argument));
        if (!alla.contains("--port") && System.getenv("ARSHJULET_PORT") != null) {
            alla.addAll(List.of("--port", System.getenv("ARSHJULET_PORT")));
        }
        // the demo tells where it answers
        System.setProperty("arshjulet.port", alla.contains("--port") ? alla.get(alla.indexOf("--port") + 1) : "8080");
        // by name: the server is in the runnable jar only, not on the application's own class path
        Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) alla.toArray(String[]::new));
    }
}
