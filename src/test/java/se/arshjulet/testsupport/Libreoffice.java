package se.arshjulet.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** An installed LibreOffice without a window, with a profile of its own: opens a DOCX as somebody else would, and prints it. */
public final class Libreoffice {

    private static final int LANGST_MINUTER = 3;

    private final Path mapp;

    /** @param mapp where it may write */
    public Libreoffice(Path mapp) {
        this.mapp = mapp.toAbsolutePath();
    }

    /** @return the PDF that it makes of the document */
    public byte[] pdf(byte[] docx) {
        try {
            Files.createDirectories(mapp);
            Path fil = Files.write(mapp.resolve("rapport.docx"), docx);
            Path pdf = mapp.resolve("rapport.pdf");
            Files.deleteIfExists(pdf);
            Process process = new ProcessBuilder(program(), "-env:UserInstallation=" + mapp.resolve("profil").toUri(), "--headless",
                    "--convert-to", "pdf", "--outdir", mapp.toString(), fil.toString())
                    .redirectErrorStream(true).redirectOutput(mapp.resolve("logg").toFile()).start();
            if (!process.waitFor(LANGST_MINUTER, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice does not answer: " + Files.readString(mapp.resolve("logg")));
            }
            if (!Files.exists(pdf)) {
                throw new AssertionError("LibreOffice made no PDF: " + Files.readString(mapp.resolve("logg")));
            }
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(katalog -> Path.of(katalog, "soffice"))
                .filter(Files::isExecutable).map(Path::toString).findFirst()
                .orElseThrow(() -> new AssertionError("LibreOffice is not installed. On Debian: apt-get install --no-install-recommends libreoffice-writer"));
    }
}
