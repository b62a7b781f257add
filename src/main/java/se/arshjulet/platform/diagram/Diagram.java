package se.arshjulet.platform.diagram;

/** What can be drawn: values and words, unchangeable, that know nothing of paper or screen. */
public sealed interface Diagram permits Seriediagram, Vattenfall, Matris, Fordelning {

    /** The width of a text column of 160 mm, in units of 1/96 inch. */
    double PAPPERSBREDD = 605;
    /** What fits a telephone of 360 pixels inside its margins. */
    double SMAL = 300;

    String rubrik();

    /** The chart in words, for those who do not see it: what it is about and its values. */
    String alternativ();

    /** The same values as a table. */
    Datatabell tabell();

    /** @param bredd units of 1/96 inch; the height follows from what is to fit */
    Ritning rita(double bredd);
}
