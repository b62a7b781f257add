package se.arshjulet.api;

/** The mark of a version between quotes, as {@code ETag} and {@code If-Match} carry it. */
final class Marke {

    private Marke() {
    }

    static String etag(Object marke) {
        return "\"" + marke + "\"";
    }

    /** @return null when no particular version is asked for */
    static String av(String ifMatch) {
        return ifMatch == null || "*".equals(ifMatch.strip()) ? null : ifMatch.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
    }
}
