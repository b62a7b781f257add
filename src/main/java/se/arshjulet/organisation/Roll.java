package se.arshjulet.organisation;

/** What kind of work a user may do. Which nämnd it is for is decided by the service, not by the role. */
public enum Roll {

    /** Expert who audits one or more nämnder and writes the årsrapport. */
    YRKESREVISOR,
    /** Staffs the year and does the kvalitetssäkring, never of the own work. */
    REVISIONSDIREKTOR,
    /** Förtroendevald auditor: decides whether the report is sent for svar or for information. */
    FORTROENDEVALD,
    /** Secretary or presidium of the nämnd: answers what has been sent out. */
    NAMND,
    /** The firm's auditor: makes statements on the accounts of the förvaltningar that the firm has. */
    REDOVISNINGSREVISOR,
    /** Keeps the diarium. */
    REGISTRATOR,
    /** Sees to users, organisation and templates; sees no content. */
    ADMINISTRATOR
}
