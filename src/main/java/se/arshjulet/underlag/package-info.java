/**
 * The förvaltningarnas own figures and files, kept as evidence: who put them in, when, and the file's fingerprint. Their text can be
 * searched, an iakttagelse can point at a page, and tables are read into columns that are known, so that what a förvaltning said in May
 * can stand beside what the year became.
 */
package se.arshjulet.underlag;
