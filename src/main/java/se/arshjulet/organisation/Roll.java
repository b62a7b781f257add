package se.arshjulet.organisation;

/** Vad slags arbete en användare får göra. Vilken nämnd det gäller avgörs av tjänsten, inte av rollen. */
public enum Roll {

    /** Sakkunnig som granskar en eller flera nämnder och skriver årsrapporten. */
    YRKESREVISOR,
    /** Bemannar året och kvalitetssäkrar, aldrig eget arbete. */
    REVISIONSDIREKTOR,
    /** Förtroendevald revisor: beslutar om rapporten sänds för svar eller för kännedom. */
    FORTROENDEVALD,
    /** Nämndens sekreterare eller presidium: svarar på det som har expedierats. */
    NAMND,
    /** Byråns revisor: uttalar sig om räkenskaperna för sina förvaltningar. */
    REDOVISNINGSREVISOR,
    /** För diariet. */
    REGISTRATOR,
    /** Sköter användare, organisation och mallar; ser inget innehåll. */
    ADMINISTRATOR
}
