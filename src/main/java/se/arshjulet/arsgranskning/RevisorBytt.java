package se.arshjulet.arsgranskning;

/**
 * En pågående årsgranskning har fått en annan yrkesrevisor, som redan har den förras uppgifter. Den som vet något om
 * den förra i granskningen ser till att det stämmer med den nya.
 */
public record RevisorBytt(Arsgranskning granskning) {
}
