/**
 * Årshjulet, the audit year of one nämnd: the auditor's independence is tried ({@code oberoende}),
 * the riskplan is audited ({@code riskplan}) and followed up twice ({@code uppfoljning}),
 * while verksamhet ({@code granskning}), economy ({@code ekonomi}), accounts ({@code rakenskaper})
 * and in-depth audits ({@code fordjupning}) go on beside it.
 * Then the årsrapport is written ({@code rapport}) and quality-assured ({@code kvalitetssakring}),
 * the elected auditors decide ({@code beslut}), it is dispatched ({@code expediering})
 * and the nämnd answers ({@code svar}). What is not done comes back next January.
 */
package se.arshjulet;
