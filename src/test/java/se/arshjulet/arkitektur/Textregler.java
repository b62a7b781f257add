package se.arshjulet.arkitektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text bundle against those who use it. */
final class Textregler {

    static final Path BUNT = Path.of("src/main/resources/texter.properties");

    /** Keys put together at run time: the beginning, and where. */
    static final Map<String, String> SAMMANSATTA = Map.ofEntries(
            Map.entry("api.fel.", "Problem, by status"),
            Map.entry("arsgranskning.dokument.", "the documents of a case"),
            Map.entry("arsgranskning.dokumentstatus.", "the documents of a case"),
            Map.entry("arsgranskning.fas.", "Fas"),
            Map.entry("arsgranskning.lage.", "Steglage"),
            Map.entry("arsgranskning.status.", "Arsgranskning.Status"),
            Map.entry("arsgranskning.steg.", "the steps of the case page and of the plan"),
            Map.entry("diarium.kolumn.", "Utdrag, ArendeexportService"),
            Map.entry("diarium.sekretess.vad.", "Sekretesshandelse.Vad"),
            Map.entry("diarium.slag.", "Slag"),
            Map.entry("drift.vad.", "Lagespost"),
            Map.entry("drift.lage.", "Lagespost"),
            Map.entry("drift.lank.", "Lagespost"),
            Map.entry("drift.allvar.", "Lagespost.Allvar"),
            Map.entry("fordjupning.fel.lage.", "Granskningslage"),
            Map.entry("begaran.besked.", "Besked"),
            Map.entry("begaran.status.", "Begaran.Status"),
            Map.entry("dialog.slag.", "Dialogslag"),
            Map.entry("atgardsregister.csv.", "Registerutdrag"),
            Map.entry("atgardsregister.fel.status.", "Atgardspunkt"),
            Map.entry("atgardsregister.klart.", "PunktBacking"),
            Map.entry("atgardsregister.slag.", "Punktslag"),
            Map.entry("atgardsregister.status.", "Punktstatus, Registerurval"),
            Map.entry("atgardsregister.svarsbedomning.", "Punktbedomning"),
            Map.entry("diarium.status.", "Handlingsstatus"),
            Map.entry("avisering.forsenad", "Uppgiftsord"),
            Map.entry("avisering.lyft", "Uppgiftsord"),
            Map.entry("avisering.paminnelse", "Uppgiftsord"),
            Map.entry("avisering.satt.", "Aviseringssatt"),
            Map.entry("avisering.uppgift.", "Uppgiftsformular.avisering"),
            Map.entry("fordjupning.fel.saknas.", "FordjupadGranskning"),
            Map.entry("fordjupning.lage.", "Granskningslage"),
            Map.entry("granskning.period.", "Period"),
            Map.entry("handelse.", "the types of the audit log"),
            Map.entry("inkorg.flik.", "Urval.Korg"),
            Map.entry("inkorg.tom.", "Urval.Korg"),
            Map.entry("innehall.fel.", "InnehallSchema, Fynd"),
            Map.entry("inloggning.hinder.", "Inloggningshinder.Skal"),
            Map.entry("inloggning.ratt.", "Apiratt"),
            Map.entry("mall.fel.", "Mallfynd, Logotypkontroll"),
            Map.entry("mall.del.", "Malljamforelse"),
            Map.entry("mall.flik.", "Malldel"),
            Map.entry("mall.inslag.", "Inslag"),
            Map.entry("mall.plats.", "Mallplats"),
            Map.entry("mall.prov.", "Standtext"),
            Map.entry("mall.skillnad.", "Malljamforelse"),
            Map.entry("mall.skillnadsfalt.", "Malljamforelse"),
            Map.entry("mall.slag.", "Avsnitt.Slag"),
            Map.entry("mall.text.", "Standtext"),
            Map.entry("personuppgifter.andamal.", "Andamal"),
            Map.entry("personuppgifter.slag.", "Kolumnslag"),
            Map.entry("personuppgifter.support.", "Supportkommando"),
            Map.entry("oberoende.fel.obedomt.", "Hot"),
            Map.entry("oberoende.fel.omott.", "Hot"),
            Map.entry("oberoende.hot.", "Hot"),
            Map.entry("organisation.admin.", "the pages of the administratör"),
            Map.entry("organisation.ansvar.", "Ansvar.Slag"),
            Map.entry("organisation.fel.kvar.", "Ansvar.Slag"),
            Map.entry("organisation.fel.overlamning.vem.", "PortfoljService"),
            Map.entry("platform.felsida.", "Felsida, by status"),
            Map.entry("organisation.roll.", "Roll"),
            Map.entry("platform.installning.form.", "Form"),
            Map.entry("platform.installning.oskyddad.", "Installning"),
            Map.entry("platform.installning.svag.", "Installning"),
            Map.entry("projekt.fel.papper.", "Arbetspapper"),
            Map.entry("projekt.fel.saknas.", "Projektplan"),
            Map.entry("projekt.papper.slag.", "Pappersslag"),
            Map.entry("projekt.slag.", "Granskningsslag"),
            Map.entry("projekt.steg.", "Projektsteg"),
            Map.entry("rakenskaper.period.", "Period"),
            Map.entry("revisionsplan.fel.saknas.", "Forslag"),
            Map.entry("revisionsplan.lage.", "Forslagslage"),
            Map.entry("region.cell.", "Matriscell.Slag"),
            Map.entry("region.lage.", "Rapportlage"),
            Map.entry("region.tryck.", "Berattelsebok, berattelse/*.ftlh"),
            Map.entry("rapport.bild.", "Bildslag"),
            Map.entry("rapport.kontroll.mer.", "Filkontroll.Utfall"),
            Map.entry("rapport.kontroll.utfall.", "Filkontroll.Utfall"),
            Map.entry("svar.anstandsstatus.", "Anstandsstatus"),
            Map.entry("svar.brev.", "Svarsbrev"),
            Map.entry("svar.fel.kritik.", "KritikService"),
            Map.entry("svar.genomforande.", "Genomforande"),
            Map.entry("svar.kritikanledning.", "Kritikanledning"),
            Map.entry("svar.punktbedomning.", "Punktbedomning"),
            Map.entry("svar.status.", "Svarsstatus"),
            Map.entry("tidigare.avslut.", "Avslut"),
            Map.entry("underlag.enhet.", "Enhet"),
            Map.entry("revisionslogg.fel.", "Provning.Slag"),
            Map.entry("revisionslogg.handling.", "Loggrad.Handling"),
            Map.entry("revisionslogg.namn.", "the fields of the entities"),
            Map.entry("revisionslogg.slag.", "the entities"),
            Map.entry("sakerhetskopia.aterstall.", "Aterstallningskommando"),
            Map.entry("underlag.fel.kolumnSaknas.", "Tolkning"),
            Map.entry("underlag.radroll.", "Radroll"),
            Map.entry("underlag.roll.", "Kolumnroll"),
            Map.entry("underlag.sort.", "Tabellsort"),
            Map.entry("underlag.typ.", "Filtyp"),
            Map.entry("versioner.falt.", "the fields of the forms"),
            Map.entry("versioner.slag.", "Versionsslag"),
            Map.entry("uppfoljning.beskrivning.", "omgång 1 and 2"));

    private static final String NYCKEL = "[a-z]+(?:\\.[\\p{L}\\d_-]+)+";
    private static final List<Pattern> ANVANDNING = List.of(
            Pattern.compile("texter\\['(" + NYCKEL + ")'\\]"),
            Pattern.compile("\\bnyckel=\"(" + NYCKEL + ")\""),
            Pattern.compile("a:ledtext\\('(" + NYCKEL + ")'\\)"),
            Pattern.compile("(?:Texter\\.text|Texter\\.ledtext|Brist\\.i|Regelbrott|\\bfel)\\((?:[^\",;()]*,\\s*|\"[^\"]*\",\\s*)?\"(" + NYCKEL + ")\"[,)]"),
            Pattern.compile("\"([a-z]+\\.fel\\.[\\p{L}\\d_.-]*[\\p{L}\\d])\""));

    /** Not a module: what the audit log's types are called. */
    private static final String SPARET = "handelse";

    private Textregler() {
    }

    static Properties bunt() {
        Properties bunt = new Properties();
        try (var in = Files.newBufferedReader(BUNT)) {
            bunt.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bunt;
    }

    /** Keys that someone asks for, with where. */
    static Stream<String> saknade(Kallor kalla, Set<String> bunt) {
        return ANVANDNING.stream().flatMap(m -> m.matcher(kalla.text()).results()).map(m -> m.group(1))
                .filter(nyckel -> !bunt.contains(nyckel)).distinct().map(kalla::medFil);
    }

    /** Keys that nobody asks for. A help text goes with its label. */
    static Set<String> oanvanda(Set<String> bunt, List<Kallor> kallor) {
        Set<String> namnda = kallor.stream().flatMap(k -> Pattern.compile(NYCKEL).matcher(k.text()).results().map(m -> m.group()))
                .collect(Collectors.toSet());
        return bunt.stream().filter(n -> !namnda.contains(n)).filter(n -> !namnda.contains(n.replace(".hjalp.", ".falt.")))
                .filter(n -> SAMMANSATTA.keySet().stream().noneMatch(n::startsWith)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> utanforModul(Set<String> bunt) {
        return bunt.stream().filter(n -> !n.startsWith(SPARET + ".") && !Importlinje.MODULER.contains(n.split("\\.")[0])).collect(Collectors.toCollection(TreeSet::new));
    }
}
