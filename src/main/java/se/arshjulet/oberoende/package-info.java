/** Before all work the yrkesrevisor tries the own independence according to SKYREV R2. A threat that cannot be met means a new yrkesrevisor. */
package se.arshjulet.oberoende;
