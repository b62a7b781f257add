/** Det löpande granskandet: delområden med kontrollpunkter, iakttagelser och bedömningar, och nämndens egna uppföljningar under året. */
package se.arshjulet.granskning;
