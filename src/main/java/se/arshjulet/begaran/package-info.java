/** Det revisorn begär av nämnden enligt KL 12 kap. 9 §: sak för sak, med en sista dag; det nämnden lämnar blir underlag i ärendet. */
package se.arshjulet.begaran;
