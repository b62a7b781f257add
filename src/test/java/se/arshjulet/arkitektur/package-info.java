/** The rules of the house, tested. Every rule has a planted violation ({@code planterat}) that proves that it bites. */
package se.arshjulet.arkitektur;
