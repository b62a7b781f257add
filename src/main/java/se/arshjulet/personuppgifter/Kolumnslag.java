package se.arshjulet.personuppgifter;

/** What a column holds of people. */
enum Kolumnslag {
    /** User name of an account, or in the engine's tables perhaps something else. */
    KONTO,
    /** Name of a person, or of who answers for something. */
    PERSON,
    EPOST,
    /** Something that somebody has written; who is named in it is not known. */
    TEXT,
    /** The same, as the values of a document. */
    JSON,
    FIL,
    /** What only one person may know, of which there is only a hash. */
    HEMLIGHET,
    /** The same, encrypted: it must be read to be used. */
    KRYPTERAD,
    /** What the organisation's provider knows the person of the row's account by, as it is. */
    IDENTITET,
    /** Points at an account. */
    ID,
    /** Nothing of anybody. */
    INGET
}
