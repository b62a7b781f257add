/**
 * The year's revisionsplan: what could be audited in depth, with risk, väsentlighet and motive, and what the elected auditors choose of it
 * (KL 12:1; SKYREV: the audit rests on a risk analysis). A proposal that is chosen begins a fördjupad granskning or a förstudie.
 */
package se.arshjulet.revisionsplan;
