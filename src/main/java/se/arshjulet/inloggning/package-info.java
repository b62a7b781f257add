/** Med vad man kommer in, utöver lösenordet: API-nycklar, organisationens identitet och engångskoder. */
package se.arshjulet.inloggning;
