package se.arshjulet.diarium;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import se.arshjulet.platform.web.Texter;

/**
 * The two documents that an e-archive reads: the ärende after the element names of FGS Ärendehantering (Riksarkivet, 1.0) and the package after
 * FGS Paketstruktur (1.2, a METS). What is followed and what is not: ADR 26.
 */
final class Fgspaket {

    static final String ARENDE = "content/arende.xml";
    static final String PAKET = "sip.xml";
    /** Where Riksarkivet has the schemas of a package, for the archive that tries it. */
    private static final String SCHEMAN = "http://www.loc.gov/METS/ http://xml.ra.se/e-arkiv/METS/CSPackageMETS.xsd"
            + " ExtensionMETS http://xml.ra.se/e-arkiv/METS/CSPackageExtensionMETS.xsd";
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final Arendevy arende;
    private final String kontor;
    private final LocalDateTime tid;

    /** @param tid when the latest handling was registered */
    Fgspaket(Arendevy arende, String kontor, LocalDateTime tid) {
        this.arende = arende;
        this.kontor = kontor;
        this.tid = tid;
    }

    /** @param filer of those handlingar whose bytes are in the package */
    byte[] arende(List<Arendearkiv.Del> filer) {
        Xmlskrivare xml = new Xmlskrivare().borja("Leveransobjekt", "xmlns", "http://xml.ra.se/e-arkiv/FGS-ERMS")
                .borja("ArkivbildarStruktur").borja("Arkivbildare").element("Namn", kontor).slut().slut()
                .borja("ArkivobjektListaArenden").borja("ArkivobjektArende", "Systemidentifierare", identitet("arende"))
                .element("ArkivobjektID", arende.dnr()).element("Avslutat", dag(arende.avslutat()));
        if (arende.namnd() != null) {
            xml.borja("Motpart").element("Namn", arende.namnd()).slut();
        }
        xml.element("Skapad", dag(arende.oppnat())).element("StatusArande", Texter.text(arende.avslutat() == null ? "diarium.fgs.oppet" : "diarium.fgs.stangt"))
                .element("Arendemening", arende.mening()).borja("ArkivobjektListaHandlingar");
        arende.handlingar().forEach(rad -> handling(xml, rad, filer));
        return xml.slut().slut().slut().slut().klar();
    }

    private void handling(Xmlskrivare xml, Handlingsrad rad, List<Arendearkiv.Del> filer) {
        boolean inkommen = rad.status() == Handlingsstatus.INKOMMEN;
        xml.borja("ArkivobjektHandling", "Systemidentifierare", identitet("handling " + rad.nummer()))
                .element("ArkivobjektID", rad.beteckning()).element("Handlingstyp", Texter.text("diarium.slag." + rad.slag()));
        if (inkommen && rad.motpart() != null) {
            xml.borja("Avsandare").element("Namn", rad.motpart()).slut();
        }
        xml.element("Expedierad", dag(rad.expedierad()));
        gallring(xml, rad);
        xml.element("Inkommen", inkommen ? dag(rad.datum()) : null).element("Lopnummer", rad.nummer());
        if (!inkommen && rad.motpart() != null) {
            xml.borja("Mottagare").element("Namn", rad.motpart()).slut();
        }
        if (rad.isHemlig()) {
            xml.borja("Restriktion", "Typ", "Sekretess").element("ForklarandeText", Texter.text("diarium.fgs.inteMed")).element("Lagrum", rad.lagrum())
                    .element("RestriktionsDatum", rad.omprovas()).slut();
        }
        xml.element("Rubrik", rad.titel()).element("Skapad", TID.format(rad.registrerad())).element("StatusHandling", Texter.text("diarium.status." + rad.status()));
        filer.stream().filter(del -> rad.equals(del.handling())).forEach(del -> xml.borja("Bilaga", "Namn", rad.filnamn(), "Lank", del.namn(), "Storlek", del.storlek(),
                "Mimetyp", del.medietyp(), "Checksumma", del.sha256(), "ChecksummaMetod", "SHA-256").slut());
        xml.slut();
    }

    private static void gallring(Xmlskrivare xml, Handlingsrad rad) {
        if (rad.isGallrad()) {
            xml.borja("Gallring", "Gallras", "true").element("GallringsForklaring", rad.gallring().getRegel() + ", " + rad.gallring().getTid().toLocalDate()).slut();
        }
    }

    /** @param filer all that has been put into the package so far */
    byte[] paket(List<Arendearkiv.Del> filer) {
        Xmlskrivare xml = new Xmlskrivare().borja("mets:mets", "xmlns:mets", "http://www.loc.gov/METS/", "xmlns:xlink", "http://www.w3.org/1999/xlink",
                        "xmlns:ext", "ExtensionMETS", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation", SCHEMAN, "OBJID", "UUID:" + identitet("paket"), "LABEL", arende.dnr() + " " + arende.mening(), "TYPE", "ERMS",
                        "PROFILE", "http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml")
                .borja("mets:metsHdr", "CREATEDATE", TID.format(tid), "RECORDSTATUS", "NEW", "ext:OAISSTATUS", "SIP");
        agent(xml, "ARCHIVIST", "ORGANIZATION", null, kontor);
        agent(xml, "ARCHIVIST", "OTHER", "SOFTWARE", "Årshjulet");
        agent(xml, "CREATOR", "ORGANIZATION", null, kontor);
        xml.element("mets:altRecordID", arende.dnr(), "TYPE", "REFERENCECODE").slut()
                .borja("mets:fileSec").borja("mets:fileGrp", "ID", "fgrp001", "USE", "FILES");
        for (int i = 0; i < filer.size(); i++) {
            Arendearkiv.Del del = filer.get(i);
            xml.borja("mets:file", "ID", fil(i), "MIMETYPE", del.medietyp(), "SIZE", del.storlek(), "CREATED", TID.format(tid), "CHECKSUM", del.sha256(),
                            "CHECKSUMTYPE", "SHA-256", "ext:ORIGINALFILENAME", del.handling() == null ? null : del.handling().filnamn())
                    .borja("mets:FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", "file:///" + del.namn()).slut().slut();
        }
        xml.slut().slut().borja("mets:structMap", "TYPE", "physical").borja("mets:div", "LABEL", "files", "TYPE", "files");
        for (int i = 0; i < filer.size(); i++) {
            xml.borja("mets:fptr", "FILEID", fil(i)).slut();
        }
        return xml.slut().slut().slut().klar();
    }

    private static void agent(Xmlskrivare xml, String roll, String typ, String annan, String namn) {
        xml.borja("mets:agent", "ROLE", roll, "TYPE", typ, "OTHERTYPE", annan).element("mets:name", namn).slut();
    }

    private static String fil(int nummer) {
        return "fil" + (nummer + 1);
    }

    /** The same for the same thing every time. */
    private UUID identitet(String vad) {
        return UUID.nameUUIDFromBytes((kontor + "/" + arende.dnr() + "/" + vad).getBytes(StandardCharsets.UTF_8));
    }

    private static String dag(LocalDate dag) {
        return dag == null ? null : TID.format(dag.atStartOfDay());
    }
}
