package se.arshjulet.organisation;

import java.util.stream.Stream;
import se.arshjulet.platform.web.Texter;

/** What a browser calls itself, so that its user knows it again: no more than its family and its machine's. */
final class Webblasarnamn {

    /** Most of them name their forerunners too, so the first that is found counts. */
    private static final String[] WEBBLASARE = {"Firefox", "Edg", "OPR", "Chrome", "Safari"};
    private static final String[] MASKINER = {"Windows", "iPhone", "iPad", "Android", "Mac OS", "Linux"};

    private Webblasarnamn() {
    }

    static String av(String klient) {
        String webblasare = forsta(WEBBLASARE, klient).replace("Edg", "Edge").replace("OPR", "Opera");
        return webblasare.isEmpty() ? Texter.text("organisation.konto.okandKlient") : webblasare + forsta(MASKINER, klient).replaceFirst("^(?=.)", ", ");
    }

    private static String forsta(String[] namn, String klient) {
        return Stream.of(namn).filter(klient::contains).findFirst().orElse("");
    }
}
