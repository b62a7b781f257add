package se.arshjulet.diarium;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.arshjulet.platform.Fingeravtryck;

/**
 * The file that an ärende is handed out in: documents under {@code content/}, then what describes them. Everything has one time, that of the
 * latest registration, so that the same ärende gives the same bytes. A document is written and let go of before the next is read.
 */
final class Arendearkiv implements AutoCloseable {

    static final String INNEHALL = "content/";
    static final String SUMMOR = "sha256summor.txt";

    /**
     * A file in the archive.
     *
     * @param handling null for what describes the others
     */
    record Del(String namn, String medietyp, long storlek, String sha256, Handlingsrad handling) {
    }

    private final ZipOutputStream zip;
    private final LocalDateTime tid;
    private final List<Del> delar = new ArrayList<>();

    Arendearkiv(OutputStream ut, LocalDateTime tid) {
        this.zip = new ZipOutputStream(ut, StandardCharsets.UTF_8);
        this.tid = tid;
    }

    Del lagg(String namn, String medietyp, byte[] innehall, Handlingsrad handling) throws IOException {
        Del del = new Del(namn, medietyp, innehall.length, Fingeravtryck.av(innehall), handling);
        skriv(namn, innehall);
        delar.add(del);
        return del;
    }

    List<Del> delar() {
        return List.copyOf(delar);
    }

    private void skriv(String namn, byte[] innehall) throws IOException {
        ZipEntry post = new ZipEntry(namn);
        post.setTimeLocal(tid);
        zip.putNextEntry(post);
        zip.write(innehall);
        zip.closeEntry();
    }

    /** The sums of all that has been put in, last: in the form that {@code sha256sum -c} reads. */
    @Override
    public void close() throws IOException {
        StringBuilder summor = new StringBuilder();
        delar.forEach(del -> summor.append(del.sha256()).append("  ").append(del.namn()).append('\n'));
        skriv(SUMMOR, summor.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }
}
