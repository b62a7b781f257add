package se.arshjulet.platform.installning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/** What the value of a setting must look like. What each is called stands under {@code platform.installning.form} among the texts. */
public enum Form {
    /** One that can be written in, or made. */
    KATALOG,
    /** One that can be read and written, or made. */
    FIL,
    /** One that somebody else has put there. */
    LASBAR_FIL,
    DATABAS,
    PORT,
    VARD,
    EPOST,
    WEBBADRESS,
    TEXT,
    /** Milliseconds, from 1 to an hour. */
    TID,
    /** Milliseconds, from none to an hour. */
    DROJSMAL,
    MEGABYTE,
    /** How many, from 1 to a million. */
    ANTAL,
    TIDPUNKT,
    JA_NEJ,
    STORLEK,
    /** Any text; never shown. */
    HEMLIGHET,
    /** Cannot be guessed, and is never shown. */
    NYCKEL,
    LOGGFORM,
    KRYPTERING,
    /** A file with one or more X.509 certificates, as PEM. */
    CERTIFIKAT;

    private static final int HOGSTA_PORT = 65_535;
    private static final int EN_MILJON = 1_000_000;
    private static final int EN_TIMME = 3_600_000;
    private static final int KORTASTE_NYCKEL = 24;

    public boolean galler(String varde) {
        return switch (this) {
            case KATALOG -> katalog(Path.of(varde).toAbsolutePath());
            case FIL -> !Files.isDirectory(Path.of(varde)) && katalog(Path.of(varde).toAbsolutePath().getParent());
            case LASBAR_FIL -> Files.isReadable(Path.of(varde)) && Files.isRegularFile(Path.of(varde));
            case DATABAS -> varde.matches("jdbc:(derby|postgresql):.+");
            case PORT -> tal(varde, 1, HOGSTA_PORT);
            case VARD -> varde.matches("[\\w.:-]+");
            case EPOST -> varde.matches("[^@\\s]+@[^@\\s]+");
            case WEBBADRESS -> varde.matches("https?://[^\\s/]+\\S*");
            case TEXT, HEMLIGHET -> true;
            case TID -> tal(varde, 1, EN_TIMME);
            case DROJSMAL -> tal(varde, 0, EN_TIMME);
            case ANTAL -> tal(varde, 1, EN_MILJON);
            case MEGABYTE -> tal(varde, 0, Integer.MAX_VALUE);
            case TIDPUNKT -> tidpunkt(varde);
            case JA_NEJ -> varde.matches("true|false");
            case STORLEK -> varde.matches("[1-9]\\d{0,3}x[1-9]\\d?x\\d{1,3}");
            case NYCKEL -> varde.length() >= KORTASTE_NYCKEL && !varde.contains(" ");
            case LOGGFORM -> varde.matches("text|json");
            case KRYPTERING -> varde.matches("starttls|tls|ingen");
            case CERTIFIKAT -> certifikat(Path.of(varde));
        };
    }

    /** The nearest directory above that is there decides whether the rest can be made. */
    private static boolean katalog(Path vilken) {
        Path finns = vilken;
        while (finns != null && !Files.exists(finns)) {
            finns = finns.getParent();
        }
        return finns != null && Files.isDirectory(finns) && Files.isWritable(finns);
    }

    private static boolean tal(String varde, int minst, int hogst) {
        return varde.matches("\\d{1,10}") && Long.parseLong(varde) >= minst && Long.parseLong(varde) <= hogst;
    }

    private static boolean certifikat(Path fil) {
        try {
            return !Certifikat.las(fil).isEmpty();
        } catch (IOException | CertificateException inga) {
            return false;
        }
    }

    private static boolean tidpunkt(String varde) {
        try {
            return LocalDateTime.parse(varde) != null;
        } catch (DateTimeException inte) {
            return false;
        }
    }
}
