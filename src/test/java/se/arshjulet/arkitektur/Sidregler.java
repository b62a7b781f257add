package se.arshjulet.arkitektur;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page may not hold. Each rule gives what it found wrong. */
final class Sidregler {

    private static final Pattern KOMMENTAR = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern UTTRYCK = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern SPARRAT = Pattern.compile("<f:ajax|<h:commandLink|<script|\\sstyle=\"|\\son(?!click=\"arshjulet\\.)[a-z]+=\"");
    private static final Pattern MALL = Pattern.compile("template=\"|<html");
    private static final Pattern INKLUDERAR = Pattern.compile("<ui:include src=\"([^\"#]+)\"");
    private static final Pattern MELLAN_TAGGAR = Pattern.compile(">([^<]*)<");
    private static final Pattern SYNLIGT_ATTRIBUT =
            Pattern.compile("\\s(?:pt:)?(?:title|alt|aria-label|placeholder|rubrik|text|mer|caption)=\"([^\"]*)\"|<[hp]:(?:commandButton|link|outputText|outputLabel)[^>]*?\\svalue=\"([^\"]*)\"");
    private static final Pattern FORMULAR = Pattern.compile("(<[ho]:form [^>]*>)(.*?)</[ho]:form>", Pattern.DOTALL);
    private static final Pattern LANG_TEXT = Pattern.compile("<a:textruta|<h:inputTextarea");
    private static final Pattern BEHALLS = Pattern.compile("data-behall=\"ja\"|data-autospara=\"");
    private static final Pattern HEMLIGT = Pattern.compile("<h:inputSecret(?![^>]*pt:autocomplete=\"(?:current|new)-password\")[^>]*>|<[ahp]:(?:inputText|falt|textruta)[^>]*[lL]osenord(?:Igen)?}\"[^>]*>|type=\"password\"");
    private static final Pattern ORD = Pattern.compile("\\p{L}{2,}");
    private static final String PRODUKTEN = "Årshjulet";

    private Sidregler() {
    }

    /** The content security policy would stop it. */
    static List<String> sparrat(Kallor sida) {
        return SPARRAT.matcher(utanKommentar(sida)).results().map(MatchResult::group).map(sida::medFil).toList();
    }

    /** Forms with room for a longer text that is gone when the page is left. */
    static List<String> forloras(Kallor sida) {
        return FORMULAR.matcher(utanKommentar(sida)).results().filter(f -> LANG_TEXT.matcher(f.group(2)).find()).map(f -> f.group(1))
                .filter(borjan -> !BEHALLS.matcher(borjan).find()).map(sida::medFil).toList();
    }

    /** Passwords that can be read on the screen, or that the browser's keeper of passwords cannot know (OWASP ASVS 5.0, 6.2.6 and 6.2.7). */
    static List<String> losenord(Kallor sida) {
        return HEMLIGT.matcher(utanKommentar(sida)).results().map(MatchResult::group).map(sida::medFil).toList();
    }

    static boolean harMall(Kallor sida) {
        return MALL.matcher(sida.text()).find();
    }

    static Stream<String> inkluderade(Kallor sida) {
        return INKLUDERAR.matcher(sida.text()).results().map(m -> m.group(1)).map(mal -> mal.substring(mal.lastIndexOf('/') + 1));
    }

    /** Words that a user would read and that stand in the page instead of in the bundle. */
    static List<String> losText(Kallor sida) {
        String text = utanKommentar(sida);
        Stream<String> mellan = MELLAN_TAGGAR.matcher(UTTRYCK.matcher(text).replaceAll("")).results().map(m -> m.group(1));
        Stream<String> attribut = SYNLIGT_ATTRIBUT.matcher(text).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .map(varde -> UTTRYCK.matcher(varde).replaceAll(""));
        return Stream.concat(mellan, attribut).map(t -> t.replaceAll("&#?\\w+;", "").replace(PRODUKTEN, "").strip())
                .filter(t -> ORD.matcher(t).find()).map(sida::medFil).toList();
    }

    private static String utanKommentar(Kallor sida) {
        return KOMMENTAR.matcher(sida.text()).replaceAll("").replaceFirst("<!DOCTYPE[^>]*>", "");
    }
}
