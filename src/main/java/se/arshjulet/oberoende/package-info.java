/** Före allt arbete prövar yrkesrevisorn sitt oberoende enligt SKYREV R2. Ett hot som inte kan mötas betyder en ny yrkesrevisor. */
package se.arshjulet.oberoende;
