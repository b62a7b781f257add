package se.arshjulet.mall;

/** A section of the årsrapport in its order; omrade is given for the sections of one area. */
public record Avsnitt(Slag slag, String rubrik, String omrade) {

    /** What a section shows. An area of accounts may call its section so; it shows what the area has, like the others. */
    public enum Slag {

        INLEDNING, KRITERIER, BEDOMNINGSSKALA, SAMMANFATTNING, ANSVARSOMRADEN, OMRADE, RAKENSKAPER, TIDIGARE, BILAGOR;

        public boolean avserOmrade() {
            return this == OMRADE || this == RAKENSKAPER;
        }
    }
}
