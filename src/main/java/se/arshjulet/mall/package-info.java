/** The office's template: areas and scales with their words, the catalogue of delområden, criteria, section order, standing texts. */
package se.arshjulet.mall;
