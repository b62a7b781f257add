package se.arshjulet.platform.installning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Issuers of certificates that an office has said that it trusts, in a file. */
public final class Certifikat {

    private Certifikat() {
    }

    static Collection<? extends Certificate> las(Path fil) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(fil)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
    }

    /** Connections to servers that have a certificate from one of those in the file, and from nobody else. */
    public static SSLSocketFactory bara(Path fil) throws IOException, GeneralSecurityException {
        KeyStore betrodda = KeyStore.getInstance(KeyStore.getDefaultType());
        betrodda.load(null, null);
        for (Certificate ett : las(fil)) {
            betrodda.setCertificateEntry("utfardare" + betrodda.size(), ett);
        }
        TrustManagerFactory provning = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        provning.init(betrodda);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, provning.getTrustManagers(), null);
        return tls.getSocketFactory();
    }
}
