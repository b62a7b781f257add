/** The running audit: delområden with checkpoints, iakttagelser and ratings, and the nämnd's own uppföljningar during the year. */
package se.arshjulet.granskning;
