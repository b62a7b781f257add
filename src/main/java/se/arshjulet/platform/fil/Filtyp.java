package se.arshjulet.platform.fil;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of files that are kept. What is not here is refused; the kind is read from the content, never taken from the name. */
public enum Filtyp {

    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Also a table that was pasted. */
    CSV("text/csv", "csv");

    private static final Pattern ANDELSE = Pattern.compile("\\.([a-z][a-z0-9]{0,9})$");
    private static final Set<String> SOM_TEXT = Set.of("csv", "txt", "tsv", "skv");

    private final String medietyp;
    private final String andelse;

    Filtyp(String medietyp, String andelse) {
        this.medietyp = medietyp;
        this.andelse = andelse;
    }

    /** Whether a name ends as this kind does, or in no way at all. */
    boolean farHeta(String namn) {
        Matcher slut = ANDELSE.matcher(namn.toLowerCase(Locale.ROOT));
        return !slut.find() || slut.group(1).equals(andelse) || this == CSV && SOM_TEXT.contains(slut.group(1));
    }

    /** Whether there are tables in it that can be read. */
    public boolean harTabeller() {
        return this == XLSX || this == ODS || this == CSV;
    }

    public String medietyp() {
        return medietyp;
    }

    /** How the name of a file of this kind ends, without the point. */
    public String andelse() {
        return andelse;
    }
}
