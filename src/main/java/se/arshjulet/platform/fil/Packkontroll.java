package se.arshjulet.platform.fil;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * Unpacks to nowhere, counting, before anything is unpacked to memory: a small file can be made to hold thousands of times its size.
 * Says at the same time which office document a packed file is, by what it declares inside. A Word document is read as one tree, so all the
 * XML in it is weighed together; of a spreadsheet only what holds its parts together, and its formats when they are read.
 */
final class Packkontroll {

    /** Most parts of a packed document. */
    static final int DELAR = 3000;
    /** Most bytes of one part that is read, unpacked: 12 MB of XML is a spreadsheet of some 300,000 cells. */
    static final long DEL = 12L * 1024 * 1024;
    /** Most bytes of it all, pictures too. */
    static final long ALLT = 150L * 1024 * 1024;

    private static final Pattern STROM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final int ORDLISTA = 400;
    /** What is read as trees before anything else of a packed document; its reader knows them in whatever letters. */
    private static final Pattern SAMMANHALLANDE = Pattern.compile("\\[content_types]\\.xml|.*\\.rels", Pattern.CASE_INSENSITIVE);

    private Packkontroll() {
    }

    static Filtyp typ(Fil fil) {
        String deklaration = "";
        String manifest = "";
        Xmltyngd allXml = new Xmltyngd();
        Xmltyngd sammanhallande = new Xmltyngd();
        try (ZipInputStream paket = new ZipInputStream(new ByteArrayInputStream(fil.innehall()))) {
            long allt = 0;
            int delar = 0;
            for (ZipEntry post = paket.getNextEntry(); post != null; post = paket.getNextEntry()) {
                boolean deklarerar = post.getName().equals("[Content_Types].xml") || post.getName().equals("mimetype");
                boolean forteckning = post.getName().equals("META-INF/manifest.xml");
                byte[] last = deklarerar || forteckning ? paket.readNBytes((int) DEL + 1) : null;
                deklaration += deklarerar ? new String(last, StandardCharsets.UTF_8) : "";
                manifest += forteckning ? new String(last, StandardCharsets.UTF_8) : "";
                Packdel del = Packdel.av(last == null ? paket : new ByteArrayInputStream(last), DEL, last == null ? ALLT - allt : DEL);
                allt += del.storlek();
                if (++delar > DELAR || allt > ALLT) {
                    throw bomb(fil);
                }
                if (del.tyngd() != null) {
                    allXml.lagg(del.tyngd());
                    if (SAMMANHALLANDE.matcher(post.getName()).matches()) {
                        sammanhallande.lagg(del.tyngd());
                    }
                }
            }
        } catch (Packdel.ForMycket bomb) {
            throw bomb(fil);
        } catch (IOException | IllegalArgumentException trasig) {
            throw Filkontroll.trasig(fil);
        }
        Filtyp typ = typ(fil, deklaration, manifest);
        (typ == Filtyp.DOCX ? allXml : sammanhallande).krav(fil.namn());
        return typ;
    }

    private static Filtyp typ(Fil fil, String deklaration, String manifest) {
        if (deklaration.contains("macroEnabled") || deklaration.contains("vbaProject")) {
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.makron", fil.namn());
        }
        if (manifest.contains("encryption-data")) {
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.losenord", fil.namn());
        }
        for (Filtyp typ : new Filtyp[] {Filtyp.DOCX, Filtyp.XLSX}) {
            if (deklaration.contains(typ.medietyp() + ".main+xml")) {
                return typ;
            }
        }
        if (deklaration.strip().equals(Filtyp.ODS.medietyp())) {
            return Filtyp.ODS;
        }
        throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.typ", fil.namn(), "zip");
    }

    /** The streams that are read for text: each must unpack to something reasonable. Pictures are not unpacked by anyone here. */
    static void pdf(Fil fil) {
        String bokstaver = Filkontroll.bokstaver(fil.innehall());
        Matcher strom = STROM.matcher(bokstaver);
        while (strom.find()) {
            String fore = bokstaver.substring(Math.max(0, strom.start() - ORDLISTA), strom.start());
            String ordlista = fore.substring(Math.max(0, fore.lastIndexOf(" obj")));
            if (!ordlista.contains("/Image")) {
                prova(fil, new ByteArrayInputStream(fil.innehall(), strom.end(), fil.innehall().length - strom.end()), 0);
            }
        }
    }

    /** Streams can be packed several times over. */
    private static void prova(Fil fil, InputStream strom, int djup) {
        try {
            PushbackInputStream kika = new PushbackInputStream(strom, 2);
            byte[] huvud = kika.readNBytes(2);
            kika.unread(huvud);
            if (huvud.length == 2 && huvud[0] == 0x78 && ((huvud[0] & 0xff) << 8 | huvud[1] & 0xff) % 31 == 0) {
                if (djup > 3) {
                    throw bomb(fil);
                }
                prova(fil, new InflaterInputStream(kika), djup + 1);
            } else if (djup > 0) {
                Packdel.av(kika, DEL * 4, DEL * 4);
            }
        } catch (Packdel.ForMycket bomb) {
            throw bomb(fil);
        } catch (IOException inteEnSadan) {
            // not packed this way, or broken: whoever reads it will say
        }
    }

    private static Regelbrott bomb(Fil fil) {
        return new Regelbrott(Filkontroll.FALT, "platform.fil.fel.bomb", fil.namn());
    }
}
