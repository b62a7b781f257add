/** Förvaltningarnas prognoser under året, utfallet och de största avvikelserna mot budget, i miljoner kronor med en decimal. */
package se.arshjulet.ekonomi;
