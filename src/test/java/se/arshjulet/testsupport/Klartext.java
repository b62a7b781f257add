package se.arshjulet.testsupport;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.reflect.Proxy;

/** Keeps passwords as they are: what hashes them is the server's. */
public final class Klartext {

    private Klartext() {
    }

    public static Pbkdf2PasswordHash hash() {
        return (Pbkdf2PasswordHash) Proxy.newProxyInstance(Klartext.class.getClassLoader(), new Class<?>[] {Pbkdf2PasswordHash.class},
                (proxy, metod, argument) -> switch (metod.getName()) {
                    case "generate" -> new String((char[]) argument[0]);
                    case "verify" -> new String((char[]) argument[0]).equals(argument[1]);
                    default -> null;
                });
    }
}
