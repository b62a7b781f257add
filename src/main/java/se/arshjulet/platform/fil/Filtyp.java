package se.arshjulet.platform.fil;

/** The kinds of files that are kept. What is not here is refused; the kind is read from the content, never taken from the name. */
public enum Filtyp {

    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Also a table that was pasted. */
    CSV("text/csv", "csv");

    private final String medietyp;
    private final String andelse;

    Filtyp(String medietyp, String andelse) {
        this.medietyp = medietyp;
        this.andelse = andelse;
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
