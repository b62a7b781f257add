/**
 * The own cycle of a fördjupad granskning or förstudie ({@code fordjupadGranskning.bpmn}): project plan, team and its independence, working
 * papers, facts check, report, kvalitetssäkring, the elected auditors' decision and the dispatch to many adressater.
 */
package se.arshjulet.projekt;
