/** What the auditor asks the nämnd for by KL 12 kap. 9 §: item by item, with a last day; what the nämnd hands in becomes underlag of the case. */
package se.arshjulet.begaran;
