/** Ärendet: en nämnds granskning under ett verksamhetsår, med årets plan, faserna i ordning och det som har hänt. */
package se.arshjulet.arsgranskning;
