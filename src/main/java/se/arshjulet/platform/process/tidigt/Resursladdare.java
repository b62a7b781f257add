package se.arshjulet.platform.process.tidigt;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/**
 * Reads the libraries' files without the JVM's common store of open jars: what stands there is closed under everybody's feet when the server,
 * on another thread, closes a class loader that has read the same jar.
 */
final class Resursladdare extends ClassLoader {

    Resursladdare() {
        super(Resursladdare.class.getClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String namn) {
        URL adress = getResource(namn);
        if (adress == null) {
            return null;
        }
        try {
            URLConnection lasning = adress.openConnection();
            lasning.setUseCaches(false);
            return lasning.getInputStream();
        } catch (IOException e) {
            return null;
        }
    }
}
