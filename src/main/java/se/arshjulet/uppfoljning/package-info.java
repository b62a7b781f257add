/** The riskplan is followed up twice: by the delår at the latest and at the end of the year. */
package se.arshjulet.uppfoljning;
