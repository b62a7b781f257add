package se.arshjulet.personuppgifter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.sakerhetskopia.Kopia;

/**
 * {@code java -jar arshjulet.jar --supportexport COPY FILE.zip}: a copy of the database that a fault can be looked for in, without the
 * names, addresses, texts and files that were in it. It is made of a copy, so that the office works on meanwhile. Ends with 0, or
 * with 2 when nothing was made.
 */
public final class Supportkommando {

    private static final String LOSENORD = "arshjulet-support";
    private static final int VARV = 210_000;
    private static final int NYCKEL_BITAR = 256;
    private static final int SALT = 32;

    private Supportkommando() {
    }

    /** @param argument directory of the copy, and the file to be made */
    public static int kor(Appendable ut, List<String> argument) throws IOException {
        if (argument.size() != 2) {
            return sag(ut, 2, "personuppgifter.support.vilken");
        }
        Path kopia = Path.of(argument.get(0));
        Path fil = Path.of(argument.get(1));
        Path arbete = Files.createTempDirectory("arshjulet-support");
        try (OutputStream till = Files.newOutputStream(fil, StandardOpenOption.CREATE_NEW)) {
            Kopia.kopieraDatabas(kopia, arbete.resolve("med"));
            packa(rensad(arbete), till);
            return sag(ut, 0, "personuppgifter.support.klar", fil, LOSENORD);
        } catch (FileAlreadyExistsException finns) {
            return sag(ut, 2, "personuppgifter.support.finns", fil);
        } catch (IllegalArgumentException ingenKopia) {
            Files.deleteIfExists(fil);
            return sag(ut, 2, "personuppgifter.support.ingenKopia", kopia);
        } catch (SQLException e) {
            // its words may be what was not to be seen
            Files.deleteIfExists(fil);
            return sag(ut, 2, "personuppgifter.support.databasfel", kopia, e.getSQLState());
        } catch (IOException | GeneralSecurityException e) {
            Files.deleteIfExists(fil);
            return sag(ut, 2, "personuppgifter.support.fel", kopia, e.getMessage());
        } finally {
            Kopia.taBort(arbete);
        }
    }

    /** The database's own backup takes with it only what is still in use: what was overwritten stays behind. */
    private static Path rensad(Path arbete) throws SQLException, GeneralSecurityException {
        Databas databas = Databas.derby(arbete.resolve("med"));
        try (Connection c = databas.getConnection()) {
            new Supportkopia(c, hash()).gor();
            try (CallableStatement kopiera = c.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                kopiera.setString(1, arbete.resolve("utan").toString());
                kopiera.execute();
            }
        } finally {
            databas.stang();
        }
        return arbete.resolve("utan");
    }

    /** As the log-in hashes passwords. */
    private static String hash() throws GeneralSecurityException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] nyckel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(new PBEKeySpec(LOSENORD.toCharArray(), salt, VARV, NYCKEL_BITAR)).getEncoded();
        return "PBKDF2WithHmacSHA512:" + VARV + ":" + Base64.getEncoder().encodeToString(salt) + ":" + Base64.getEncoder().encodeToString(nyckel);
    }

    private static void packa(Path mapp, OutputStream till) throws IOException {
        try (ZipOutputStream ut = new ZipOutputStream(till); Stream<Path> allt = Files.walk(mapp)) {
            for (Path fil : allt.filter(Files::isRegularFile).toList()) {
                // named as the application looks for it
                ut.putNextEntry(new ZipEntry("databas/" + mapp.resolve("med").relativize(fil)));
                Files.copy(fil, ut);
                ut.closeEntry();
            }
        }
    }

    private static int sag(Appendable ut, int slut, String nyckel, Object... varden) throws IOException {
        ut.append(Texter.text(nyckel, varden)).append('\n');
        return slut;
    }
}
