package se.arshjulet.arsgranskning;

/** The open tasks of an auditor, as the sight of cases needs to know them: tasks come later in the line, so the module that has them answers. */
public interface Uppgiftsinsyn {

    /** Whether the caller has an auditor's task in this case, or stands in for somebody who has. */
    boolean harUppgiftI(Long arsgranskning);
}
