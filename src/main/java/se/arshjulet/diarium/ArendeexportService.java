package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.web.Texter;

/**
 * An ärende to be handed out (TF 2:15) or taken over by an e-archive: the public documents, a list of all, secret ones only named and without
 * their titles when those are secret. The same for everybody who fetches it.
 */
@Tjanst
public class ArendeexportService {

    private static final LocalDateTime TIDIGAST = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Inject
    DiariumRepository diarium;

    @Inject
    Handlingsinnehall innehall;

    @Inject
    @ConfigProperty(name = "arshjulet.kontor")
    String kontor;

    @Inject
    @ConfigProperty(name = "arshjulet.region")
    String region;

    /** A name for the file. */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public String filnamn(Long id) {
        return arendet(id).getDnr().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-") + ".zip";
    }

    /**
     * Written as it is read, a document at a time.
     *
     * @param fil where it is put, anew
     */
    @Tillaten({Roll.REGISTRATOR, Roll.REVISIONSDIREKTOR, Roll.YRKESREVISOR, Roll.FORTROENDEVALD})
    public void skriv(Long id, Path fil) {
        Diariearende a = arendet(id);
        List<Diariehandling> handlingar = diarium.handlingar(id).stream().filter(h -> h.getStatus().isAllman()).toList();
        List<Handlingsrad> rader = handlingar.stream().map(h -> Handlingsrad.av(h, false)).toList();
        Arendevy arende = new Arendevy(a.getId(), a.getDnr(), a.getMening(), null, null, a.getNamnd() == null ? null : a.getNamnd().getNamn(), a.getOppnat(), a.getAvslutat(),
                rader, false, false);
        LocalDateTime tid = rader.stream().map(Handlingsrad::registrerad).max(LocalDateTime::compareTo).orElse(TIDIGAST).withNano(0);
        try (OutputStream ut = new BufferedOutputStream(Files.newOutputStream(fil)); Arendearkiv arkiv = new Arendearkiv(ut, tid)) {
            for (int i = 0; i < rader.size(); i++) {
                Handlingsrad rad = rader.get(i);
                if (rad.lasbar()) {
                    arkiv.lagg(Arendearkiv.INNEHALL + String.format(Locale.ROOT, "%03d-", rad.nummer()) + filsystemsnamn(rad.filnamn()), rad.medietyp(), innehall.av(handlingar.get(i)), rad);
                }
            }
            Fgspaket fgs = new Fgspaket(arende, kontor + ", " + region, tid);
            List<Arendearkiv.Del> filer = arkiv.delar();
            arkiv.lagg(Fgspaket.ARENDE, "application/xml", fgs.arende(filer), null);
            arkiv.lagg("index.html", "text/html", index(arende, filer).getBytes(StandardCharsets.UTF_8), null);
            arkiv.lagg(Fgspaket.PAKET, "application/xml", fgs.paket(arkiv.delar()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person reads first. */
    private String index(Arendevy arende, List<Arendearkiv.Del> filer) {
        List<String> rubriker = new ArrayList<>(List.of(Texter.text("diarium.kolumn.titel")));
        List.of("nummer", "slag", "motpart", "datum", "expedierad", "status", "sekretess", "sha256").forEach(kolumn -> rubriker.add(Texter.text("diarium.kolumn." + kolumn)));
        List<List<String>> tabell = new ArrayList<>();
        List<String> lankar = new ArrayList<>();
        for (Handlingsrad rad : arende.handlingar()) {
            Optional<Arendearkiv.Del> fil = filer.stream().filter(del -> rad.equals(del.handling())).findFirst();
            lankar.add(fil.map(Arendearkiv.Del::namn).orElse(null));
            tabell.add(List.of(rad.titel(), String.valueOf(rad.nummer()), Texter.text("diarium.slag." + rad.slag()), ord(rad.motpart()), ord(rad.datum()), ord(rad.expedierad()),
                    rad.isGallrad() ? rad.gallring().getRegel() : Texter.text("diarium.status." + rad.status()),
                    rad.isHemlig() ? Texter.text("diarium.index.hemlig", rad.lagrum()) : "", fil.map(Arendearkiv.Del::sha256).orElse("")));
        }
        return new Utskrift(arende.dnr(), arende.mening()).stycke(arende.mening())
                .uppgift(Texter.text("diarium.index.kontor"), kontor + ", " + region).uppgift(Texter.text("diarium.falt.namnd"), arende.namnd())
                .uppgift(Texter.text("diarium.index.oppnat"), ord(arende.oppnat())).uppgift(Texter.text("diarium.index.avslutat"), ord(arende.avslutat()))
                .rubrik(Texter.text("diarium.handlingar")).tabell(rubriker, tabell, lankar).stycke(Texter.text("diarium.index.om", Arendearkiv.SUMMOR)).sida();
    }

    private static String ord(Object varde) {
        return Objects.toString(varde, "");
    }

    /** Small letters without accents, as FGS wants them. */
    private static String filsystemsnamn(String namn) {
        return namn.toLowerCase(Locale.ROOT).replaceAll("[åä]", "a").replace('ö', 'o').replaceAll("[^a-z0-9._-]+", "-");
    }

    private Diariearende arendet(Long id) {
        return Optional.ofNullable(id).flatMap(diarium::arende).orElseThrow(() -> new Obehorig("diarieärende " + id));
    }
}
